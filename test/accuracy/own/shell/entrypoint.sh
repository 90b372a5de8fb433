#!/bin/sh
# Starts the server and passes on signals.

readonly GRACE=30
#              ^^ -
readonly SIGTERM_EXIT=143
#                     ^^^ def exit-code
readonly OOM_EXIT=137
#                 ^^^ def exit-code
UMASK=027
#     ^^^ -
WIDTH=500
#     ^^^ -

child=0
#     ^ -

stop() {
  kill -15 "$child" 2>/dev/null
  #     ^^ signal
  i=0
  # ^ -
  while [ $i -lt $GRACE ]; do
    kill -0 "$child" 2>/dev/null || return 0
    #     ^ -                              ^ exit-code
    sleep 1
    #     ^ -
    i=$((i + 1))
    #        ^ -
  done
  kill -9 "$child"
  #     ^ signal
  return 1
  #      ^ exit-code
}

trap stop 15 2
#         ^^ signal
#            ^ signal
trap '' 1
#       ^ signal
trap 'rm -f /tmp/server.pid' EXIT

umask $UMASK
ulimit -n 65536
#         ^^^^^ -
ulimit -v 4194304
#         ^^^^^^^ -

if [ ! -r /etc/server.conf ]; then
  echo "no configuration" >&2
  exit 78
  #    ^^ exit-code
fi

if ! command -v server >/dev/null; then
  exit 127
  #    ^^^ exit-code
fi

server --port 8443 --workers 4 --cache 200 &
#             ^^^^ -         ^ -       ^^^ -
child=$!
wait "$child"
status=$?

case $status in
  0) echo "bye" ;;
 #^ exit-code
  1|2) echo "server failed" ;;
 #^ exit-code
  # ^ exit-code
  126) echo "not executable" ;;
 #^^^ exit-code
  137) echo "killed, out of memory?" ;;
 #^^^ exit-code
  139) echo "segmentation fault" ;;
 #^^^ exit-code
  143) echo "stopped" ;;
 #^^^ exit-code
esac

if [ "$status" -gt 128 ]; then
#                  ^^^ exit-code
  sig=$((status - 128))
  #               ^^^ -
  echo "signal $sig"
  [ "$sig" -eq 11 ] && ls -l core.*
  #            ^^ signal
fi
if [ "$status" = "$SIGTERM_EXIT" ] || [ "$status" = 130 ]; then
#                                                   ^^^ exit-code
  exit 0
  #    ^ exit-code
fi
if [ "$status" -eq "$OOM_EXIT" ]; then
  sleep 10
  #     ^^ -
  exit 75
  #    ^^ exit-code
fi
exit $status
