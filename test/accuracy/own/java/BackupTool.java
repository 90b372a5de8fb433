package com.acme.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

public final class BackupTool {
    static final int EXIT_OK = 0;
    //                         ^ def exit-code
    static final int EXIT_USAGE = 64;
    //                            ^^ def exit-code
    static final int EXIT_NO_INPUT = 66;
    //                               ^^ def exit-code
    static final int EXIT_TEMPFAIL = 75;
    //                               ^^ def exit-code
    static final int KEEP_DAYS = 404;
    //                           ^^^ -
    static final int SIGTERM = 15;
    //                         ^^ def signal

    private BackupTool() {}

    public static void main(String[] args) throws Exception {
        if (args.length < 2) {
        //                ^ -
            System.err.println("usage: backup FROM TO");
            System.exit(EXIT_USAGE);
        }
        Path from = Path.of(args[0]);
        //                       ^ -
        if (!Files.isDirectory(from)) {
            System.exit(66);
            //          ^^ exit-code
        }
        Runtime.getRuntime().addShutdownHook(new Thread(BackupTool::unlock));
        int code = run(List.of("tar", "-czf", args[1], from.toString()));
        //                                         ^ -
        if (code == 1) {
        //          ^ exit-code
            System.err.println("files changed while reading");
        } else if (code == 137 || code == 143) {
        //                 ^^^ exit-code  ^^^ exit-code
            System.exit(75);
            //          ^^ exit-code
        } else if (code != 0) {
        //                 ^ exit-code
            System.exit(1);
            //          ^ exit-code
        }
        prune(Path.of(args[1]).getParent(), Duration.ofDays(KEEP_DAYS));
        //                 ^ -
        if (freeMegabytes(from) < 500) {
        //                        ^^^ -
            Runtime.getRuntime().halt(3);
            //                        ^ exit-code
        }
        System.exit(0);
        //          ^ exit-code
    }

    static int run(List<String> command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).inheritIO().start();
        if (!process.waitFor(2, TimeUnit.HOURS)) {
        //                   ^ -
            process.destroy();
            return 124;
            //     ^^^ exit-code
        }
        if (process.exitValue() == 127) {
        //                         ^^^ exit-code
            throw new IOException("tar is not installed");
        }
        return process.exitValue();
    }

    static void prune(Path directory, Duration age) throws IOException {
        long limit = System.currentTimeMillis() - age.toSeconds() * 1000;
        //                                                          ^^^^ -
        try (var files = Files.list(directory)) {
            files.filter(f -> f.toFile().lastModified() < limit).limit(100).forEach(f -> f.toFile().delete());
            //                                                         ^^^ -
        }
    }

    static long freeMegabytes(Path path) {
        return path.toFile().getUsableSpace() / (1024 * 1024);
        //                                       ^^^^ - ^^^^ -
    }

    static void unlock() {
        Path lock = Path.of("/var/lock/backup." + SIGTERM);
        lock.toFile().delete();
    }
}
