import 'dart:io';

import 'package:args/args.dart';

const exitUsage = 64;
//                ^^ def exit-code
const exitUnavailable = 69;
//                      ^^ def exit-code
const maxLines = 80;
//               ^^ -

Future<void> main(List<String> arguments) async {
  final parser = ArgParser()
    ..addOption('port', defaultsTo: '8443')
    ..addFlag('dry-run');
  late final ArgResults options;
  try {
    options = parser.parse(arguments);
  } on FormatException catch (e) {
    stderr.writeln(e.message);
    exit(64);
    //   ^^ exit-code
  }
  final port = int.parse(options['port'] as String);
  if (port < 1024) {
  //         ^^^^ -
    stderr.writeln('choose a port from 1024 up');
    exit(exitUsage);
  }
  ProcessSignal.sigint.watch().listen((_) => exit(130));
  //                                              ^^^ exit-code
  ProcessSignal.sigterm.watch().listen((_) => exit(143));
  //                                               ^^^ exit-code

  final build = await Process.run('flutter', ['build', 'web']);
  if (build.exitCode != 0) {
  //                    ^ exit-code
    stderr.writeln(build.stderr.toString().split('\n').take(20).join('\n'));
    //                                                      ^^ -
    exitCode = 1;
    //         ^ exit-code
    return;
  }
  final result = await Process.run('rsync', ['-az', 'build/web/', 'deploy@web01:/srv/www']);
  if (result.exitCode == 23 || result.exitCode == 24) {
  //                     ^^ exit-code             ^^ exit-code
    stderr.writeln('some files were left out');
  } else if (result.exitCode == 255) {
  //                            ^^^ exit-code
    stderr.writeln('ssh failed');
    exit(exitUnavailable);
  } else if (result.exitCode != 0) {
  //                            ^ exit-code
    exit(2);
    //   ^ exit-code
  }
  try {
    final socket = await Socket.connect('web01', port, timeout: const Duration(seconds: 5));
    //                                                                                  ^ -
    socket.destroy();
  } on SocketException catch (e) {
    final errno = e.osError?.errorCode;
    if (errno == 111) stderr.writeln('nothing listens on $port');
    //           ^^^ errno
    if (errno == 110 || errno == 113) stderr.writeln('host is down');
    //           ^^^ errno       ^^^ errno
    exitCode = 69;
    //         ^^ exit-code
    return;
  }
  final kilobytes = Directory('build/web').statSync().size ~/ 1024;
  //                                                          ^^^^ -
  stdout.writeln('deployed $kilobytes KB'.padRight(maxLines - 4));
  //                                                          ^ -
  exitCode = 0;
  //         ^ exit-code
}
