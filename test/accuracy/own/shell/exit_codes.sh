# shellcheck shell=bash
# Sourced by the other scripts.

EX_OK=0
#     ^ def exit-code
EX_USAGE=64
#        ^^ def exit-code
EX_DATAERR=65
#          ^^ def exit-code
EX_NOINPUT=66
#          ^^ def exit-code
EX_UNAVAILABLE=69
#              ^^ def exit-code
EX_SOFTWARE=70
#           ^^ def exit-code
EX_OSERR=71
#        ^^ def exit-code
EX_CANTCREAT=73
#            ^^ def exit-code
EX_TEMPFAIL=75
#           ^^ def exit-code
EX_NOPERM=77
#         ^^ def exit-code
EX_CONFIG=78
#         ^^ def exit-code

declare -A HTTP=(
  [ok]=200
  #    ^^^ def http
  [created]=201
  #         ^^^ def http
  [missing]=404
  #         ^^^ def http
  [busy]=503
  #      ^^^ def http
)

RETRIES=3
#       ^ -
DELAY=2
#     ^ -
LIMIT=200
#     ^^^ -
RED=31
#   ^^ -
GREEN=32
#     ^^ -
YELLOW=33
#      ^^ -

colour() {
  printf '\033[%dm%s\033[0m\n' "$1" "$2"
}

ok() { colour $GREEN "$1"; }
warn() { colour $YELLOW "$1"; }
die() {
  colour $RED "$1"
  exit "${2:-70}"
}

retry() {
  local n=0
  #       ^ -
  until "$@"; do
    n=$((n + 1))
    #        ^ -
    [ $n -ge $RETRIES ] && return 75
    #                             ^^ exit-code
    sleep $DELAY
  done
  return 0
  #      ^ exit-code
}

need() {
  command -v "$1" > /dev/null || die "install $1" 69
  #                                               ^^ exit-code
}

is_busy() {
  [ "$1" = 503 ] || [ "$1" = 429 ]
  #        ^^^ http          ^^^ http
}

percent() {
  echo $(( 100 * $1 / $2 ))
  #        ^^^ -
}

main() {
  [ "$#" -gt 0 ] || die "nothing to do" 64
  #          ^ -                        ^^ exit-code
  [ "$(percent 200 400)" -eq 50 ] || return 1
  #                          ^^ -           ^ exit-code
  [ "$LIMIT" -le 500 ] || exit 2
  #              ^^^ -         ^ exit-code
  trap 'exit 130' INT
}
