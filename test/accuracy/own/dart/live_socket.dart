import 'dart:async';
import 'dart:math';

import 'package:web_socket_channel/status.dart' as status;
import 'package:web_socket_channel/web_socket_channel.dart';

enum CloseCode {
  normal(1000),
  //     ^^^^ def websocket
  goingAway(1001),
  //        ^^^^ def websocket
  unsupported(1003),
  //          ^^^^ def websocket
  policy(1008),
  //     ^^^^ def websocket
  tooBig(1009),
  //     ^^^^ def websocket
  internal(1011);
  //       ^^^^ def websocket

  const CloseCode(this.value);
  final int value;
}

class LiveSocket {
  LiveSocket(this.uri);

  final Uri uri;
  WebSocketChannel? _channel;
  int _attempt = 0;
  //             ^ -
  Timer? _ping;

  void connect() {
    final channel = WebSocketChannel.connect(uri);
    _channel = channel;
    _ping = Timer.periodic(const Duration(seconds: 25), (_) => channel.sink.add('ping'));
    //                                             ^^ -
    channel.stream.listen(
      onMessage,
      onDone: () => onClosed(channel.closeCode, channel.closeReason),
    );
  }

  void onMessage(dynamic data) {
    _attempt = 0;
    //         ^ -
    if (data is String && data.length > 32000) {
    //                                  ^^^^^ -
      _channel?.sink.close(1009, 'too big');
      //                   ^^^^ websocket
    }
    if (data is List<int> && data.first == 0x7E) {
    //                                     ^^^^ -
      _channel?.sink.close(1003);
      //                   ^^^^ websocket
    }
  }

  void onClosed(int? code, String? reason) {
    _ping?.cancel();
    if (code == 1000) return;
    //          ^^^^ websocket
    if (code == 4003 || code == 1008) return signOut(reason);
    //          ^^^^ websocket  ^^^^ websocket
    if (code == 1012 || code == 1013) _attempt = 5;
    //          ^^^^ websocket  ^^^^ websocket   ^ -
    final wait = min(30000, 1000 * pow(2, _attempt).toInt());
    //               ^^^^^ -           ^ -
    //                      ^^^^ -
    _attempt += 1;
    //          ^ -
    Timer(Duration(milliseconds: wait + Random().nextInt(250)), connect);
    //                                                   ^^^ -
  }

  void signOut(String? reason) => _channel?.sink.close(status.normalClosure, reason);

  void dispose() {
    _ping?.cancel();
    _channel?.sink.close(1001, 'leaving');
    //                   ^^^^ websocket
  }
}
