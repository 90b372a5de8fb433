#!/usr/bin/env bash
set -o nounset

KEEP=14
#    ^^ -
LOCK_WAIT=300
#         ^^^ -
CHUNK=104857600
#     ^^^^^^^^^ -
NICE=19
#    ^^ -
OK=0
#  ^ def exit-code
FAILED=1
#      ^ def exit-code
LOCKED=75
#      ^^ def exit-code

log() { logger -t backup -p user.info -- "$*"; }

exec 9>/var/lock/backup.lock
if ! flock -w $LOCK_WAIT 9; then
#                        ^ -
  log "another backup runs"
  exit $LOCKED
fi

nice -n $NICE mysqldump --single-transaction --max-allowed-packet 512 shop > shop.sql
#                                                                 ^^^ -
ret=$?
if [ $ret -eq 2 ]; then
#             ^ exit-code
  log "mysqldump: connection refused"
  exit 69
  #    ^^ exit-code
elif [ $ret -eq 3 ]; then
#               ^ exit-code
  log "mysqldump: consistency"
fi
[ $ret -ne 0 ] && exit $FAILED
#          ^ exit-code

split --bytes $CHUNK shop.sql part.
count=$(ls part.* | wc -l)
if [ "$count" -gt 404 ]; then
#                 ^^^ -
  log "too many parts"
  exit 1
  #    ^ exit-code
fi

for part in part.*; do
  for try in 1 2 3; do
  #          ^ - ^ -
  #            ^ -
    http_status=$(curl -s -T "$part" -w '%{http_code}' -o /dev/null "$BUCKET/$part")
    if [ "$http_status" -eq 200 ] || [ "$http_status" -eq 201 ]; then
    #                       ^^^ http                      ^^^ http
      continue 2
      #        ^ -
    fi
    if [ "$http_status" -eq 413 ]; then
    #                       ^^^ http
      log "part too large"
      exit 65
      #    ^^ exit-code
    fi
    if [ "$http_status" -ge 500 ]; then
    #                       ^^^ http
      sleep $((try * 10))
      #              ^^ -
    fi
  done
  log "upload failed"
  exit $FAILED
done

find /backup -name 'part.*' -mtime +$KEEP -delete
free=$(df -m /backup | awk 'NR == 2 { print $4 }')
if [ "$free" -lt 2000 ]; then
#                ^^^^ -
  log "only $free MB left"
  exit 28
  #    ^^ exit-code
fi
return 0 2>/dev/null || exit $OK
#      ^ exit-code
