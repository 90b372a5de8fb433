#!/usr/bin/env python3
import argparse
import errno
import os
import signal
import subprocess
import sys
import time

EX_OK = 0
#       ^ def exit-code
EX_USAGE = 64
#          ^^ def exit-code
EX_TEMPFAIL = 75
#             ^^ def exit-code
GRACE = 30
#       ^^ -
POLL = 200
#      ^^^ -
SIG_NAMES = {1: "hangup", 2: "interrupt", 9: "kill", 15: "terminate"}
#            ^ def signal ^ def signal    ^ def signal
#                                                    ^^ def signal


def terminate(process, seconds=GRACE):
    os.kill(process.pid, 15)
    #                    ^^ signal
    try:
        return process.wait(timeout=seconds)
    except subprocess.TimeoutExpired:
        os.kill(process.pid, 9)
        #                    ^ signal
        return -9
        #      ^^ exit-code


def explain(returncode):
    if returncode == 0:
    #                ^ exit-code
        return "ok"
    if returncode == -11:
    #                ^^^ exit-code
        return "crashed"
    if returncode == -9:
    #                ^^ exit-code
        return "killed"
    if returncode < 0:
    #               ^ -
        return SIG_NAMES.get(-returncode, "signal")
    if returncode in (126, 127):
    #                 ^^^ exit-code
    #                      ^^^ exit-code
        return "cannot be run"
    return "failed" if returncode != 75 else "busy"
    #                                ^^ exit-code


def open_lock(path):
    try:
        return os.open(path, os.O_CREAT | os.O_EXCL, 0o644)
        #                                            ^^^^^ -
    except OSError as e:
        if e.errno == 17:
        #             ^^ errno
            sys.exit(EX_TEMPFAIL)
        if e.errno in (13, 30):
        #              ^^ errno
        #                  ^^ errno
            sys.exit(77)
            #        ^^ exit-code
        if e.errno == errno.ENOSPC or e.errno == 122:
        #                                        ^^^ errno
            time.sleep(10)
            #          ^^ -
        raise


def main(argv):
    parser = argparse.ArgumentParser()
    parser.add_argument("--restarts", type=int, default=5)
    #                                                   ^ -
    parser.add_argument("--port", type=int, default=9001)
    #                                               ^^^^ -
    args, command = parser.parse_known_args(argv)
    if not command:
        parser.exit(EX_USAGE)
    if args.port > 65535:
    #              ^^^^^ -
        return 64
        #      ^^ exit-code
    open_lock("/run/supervise.lock")
    signal.signal(15, lambda *_: sys.exit(143))
    #             ^^ signal               ^^^ exit-code
    signal.alarm(3600)
    #            ^^^^ -
    for attempt in range(args.restarts):
        result = subprocess.run(command, timeout=600)
        #                                        ^^^ -
        print(explain(result.returncode))
        if result.returncode == 0:
        #                       ^ exit-code
            return 0
            #      ^ exit-code
        if result.returncode == 78:
        #                       ^^ exit-code
            sys.exit(78)
            #        ^^ exit-code
        time.sleep(min(2 ** attempt, 60) + POLL / 1000)
        #              ^ -           ^^ -         ^^^^ -
    raise SystemExit(1)
    #                ^ exit-code


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
    #                      ^ -
