#!/usr/bin/env bash
# Docker health check and smoke test.
set -euo pipefail

HOST="${HOST:-localhost}"
PORT=8080
#    ^^^^ -
MAX_WAIT=120
#        ^^^ -
INTERVAL=5
#        ^ -
EXIT_UNHEALTHY=1
#              ^ def exit-code
EXIT_USAGE=64
#          ^^ def exit-code

usage() {
  echo "usage: healthcheck PATH" >&2
  exit "$EXIT_USAGE"
}

[ $# -eq 1 ] || usage
#        ^ -

waited=0
#      ^ -
while [ "$waited" -lt "$MAX_WAIT" ]; do
  code=$(curl -s -o /dev/null -w '%{http_code}' --max-time 10 "http://$HOST:$PORT$1" || true)
  #                                                        ^^ -
  if [ "$code" -eq 200 ]; then
  #                ^^^ http
    break
  elif [ "$code" = 503 ] || [ "$code" = 429 ]; then
  #                ^^^ http             ^^^ http
    sleep "$INTERVAL"
  elif [[ $code == 401 || $code == 403 ]]; then
  #                ^^^ http        ^^^ http
    echo "not allowed" >&2
    exit 77
    #    ^^ exit-code
  fi
  waited=$((waited + 5))
  #                  ^ -
done

case "$code" in
  200|204) echo "healthy" ;;
 #^^^ http
  #   ^^^ http
  301|302) echo "moved" ;;
 #^^^ http
  #   ^^^ http
  404) echo "no such page" >&2; exit 1 ;;
 #^^^ http                           ^ exit-code
  000) echo "no answer" >&2; exit 7 ;;
 #^^^ -                           ^ exit-code
  5??) exit 2 ;;
  #         ^ exit-code
  *) exit "$EXIT_UNHEALTHY" ;;
esac

set +e
curl --fail --silent --retry 3 --retry-delay 2 "http://$HOST:$PORT/metrics" -o metrics.txt
#                            ^ -             ^ -
rc=$?
set -e
if [ $rc -eq 22 ]; then
#            ^^ curl
  echo "metrics answered with an error"
elif [ $rc -eq 28 ]; then
#              ^^ curl
  echo "metrics timed out"
elif [ $rc -eq 6 ] || [ $rc -eq 7 ]; then
#              ^ curl           ^ curl
  exit 69
  #    ^^ exit-code
elif [ $rc -ne 0 ]; then
#              ^ curl
  exit 1
  #    ^ exit-code
fi

lines=$(wc -l < metrics.txt)
if (( lines < 200 )); then
#             ^^^ -
  echo "only $lines lines"
fi
used=$(df --output=pcent / | tail -n 1 | tr -dc '0-9')
#                                    ^ -
[ "$used" -gt 90 ] && exit 3
#             ^^ -         ^ exit-code
head -n 404 metrics.txt | cut -c 1-80
#       ^^^ -                    ^ -
exit 0
#    ^ exit-code
