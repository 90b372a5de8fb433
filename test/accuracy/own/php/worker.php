#!/usr/bin/env php
<?php

require __DIR__ . '/vendor/autoload.php';

const EXIT_OK = 0;
//              ^ def exit-code
const EXIT_CONFIG = 78;
//                  ^^ def exit-code
const MEMORY_LIMIT = 128 * 1024 * 1024;
//                   ^^^ - ^^^^ - ^^^^ -
define('E_APP_TIMEOUT', 75);
//                      ^^ def exit-code

set_time_limit(0);
//             ^ -
ini_set('default_socket_timeout', 60);
//                                ^^ -

if ($argc < 2) {
//          ^ -
    fwrite(STDERR, "usage: worker QUEUE\n");
    exit(64);
    //   ^^ exit-code
}
if (PHP_VERSION_ID < 80100) {
//                   ^^^^^ -
    exit(1);
    //   ^ exit-code
}

$stop = false;
pcntl_async_signals(true);
pcntl_signal(15, function () use (&$stop) { $stop = true; });
//           ^^ signal
pcntl_signal(2, fn () => exit(130));
//           ^ signal         ^^^ exit-code
pcntl_alarm(900);
//          ^^^ -

$config = @parse_ini_file('/etc/worker.ini');
if ($config === false) {
    exit(EXIT_CONFIG);
}

$socket = socket_create(AF_INET, SOCK_STREAM, SOL_TCP);
if (! @socket_connect($socket, $config['host'], 11300)) {
//                                              ^^^^^ -
    $code = socket_last_error($socket);
    if ($code === 111) {
    //            ^^^ errno
        fwrite(STDERR, "nothing listens\n");
        exit(69);
        //   ^^ exit-code
    }
    if ($code === 110) {
    //            ^^^ errno
        exit(E_APP_TIMEOUT);
    }
    exit(71);
    //   ^^ exit-code
}

$jobs = 0;
//      ^ -
while (! $stop && $jobs < 1000) {
//                        ^^^^ -
    $line = socket_read($socket, 4096, PHP_NORMAL_READ);
    //                           ^^^^ -
    if ($line === false && socket_last_error() === 4) {
    //                                             ^ errno
        continue;
    }
    exec('handle ' . escapeshellarg($line), $output, $exitCode);
    if ($exitCode === 255) {
    //                ^^^ exit-code
        fwrite(STDERR, "fatal error in handler\n");
    } elseif ($exitCode === 137) {
    //                      ^^^ exit-code
        sleep(30);
        //    ^^ -
    } elseif ($exitCode !== 0) {
    //                      ^ exit-code
        usleep(500000);
        //     ^^^^^^ -
    }
    $jobs++;
    if (memory_get_usage() > MEMORY_LIMIT) {
        exit(12);
        //   ^^ exit-code
    }
}

posix_kill(posix_getppid(), 10);
//                          ^^ signal
exit($jobs > 404 ? 2 : 0);
//           ^^^ - ^ exit-code
//                     ^ exit-code
