#!/bin/bash
set -u

VERSION=${1:-}
MIN_COVERAGE=80
#            ^^ -
TIMEOUT=600
#       ^^^ -
COLUMNS=120
#       ^^^ -
E_DIRTY=3
#       ^ def exit-code
E_TESTS=4
#       ^ def exit-code

fail() {
  printf 'release: %s\n' "$1" >&2
  exit "${2:-1}"
}

[ -n "$VERSION" ] || fail "which version?" 64
#                                          ^^ exit-code

git diff --quiet
if [ $? -ne 0 ]; then
#           ^ exit-code
  fail "commit your changes" "$E_DIRTY"
fi

git fetch --depth 200 origin main
#                 ^^^ -
rc=$?
if [ "$rc" -eq 128 ]; then
#              ^^^ exit-code
  fail "cannot reach origin" 69
  #                          ^^ exit-code
fi

timeout "$TIMEOUT" make -j 8 test
#                          ^ -
rc=$?
if [ "$rc" -eq 124 ]; then
#              ^^^ exit-code
  fail "tests hang" 124
  #                 ^^^ exit-code
elif [ "$rc" -eq 2 ]; then
#                ^ exit-code
  fail "tests failed" "$E_TESTS"
elif [ "$rc" -ne 0 ]; then
#                ^ exit-code
  exit "$rc"
fi

coverage=$(awk '/total/ { print int($3) }' coverage.txt)
if [ "$coverage" -lt "$MIN_COVERAGE" ]; then
  fail "coverage is $coverage" 1
  #                            ^ exit-code
fi

grep -q "$VERSION" CHANGELOG.md
case $? in
  0) ;;
 #^ exit-code
  1) fail "write the changelog" 65 ;;
 #^ exit-code                   ^^ exit-code
  2) fail "no changelog" 66 ;;
 #^ exit-code            ^^ exit-code
esac

rsync -a --timeout 60 dist/ "deploy@www:/srv/$VERSION/"
#                  ^^ -
[ ${PIPESTATUS[0]} -eq 0 ] || exit 5
#              ^ -     ^ exit-code ^ exit-code
size=$(du -s dist | cut -f 1)
#                          ^ -
if (( size > 500 * 1024 )); then
#            ^^^ - ^^^^ -
  echo "large release: $size"
fi
for port in 8001 8002 8003; do
#           ^^^^ -    ^^^^ -
#                ^^^^ -
  ssh www "restart $port" || exit 255
  #                               ^^^ exit-code
  sleep 20
  #     ^^ -
done
seq 1 5 | xargs -P 2 -n 1 ./warm.sh
#   ^ -            ^ -  ^ -
#     ^ -
echo "$VERSION is out" | fold -w $COLUMNS
exit 0
#    ^ exit-code
