import { test } from 'vitest';
import { checkFacts } from './checkFacts';

test('Python: comparisons, membership, matches, keyword arguments', () =>
  checkFacts(
    'python',
    `
EXIT_ERROR = 2  # ended early
#            ^ declaration assignedTo=EXIT_ERROR {constant:EXIT_ERROR}
NAMES = {404: "Not Found"}
#        ^^^ mapKey elementOf=NAMES {tableRow:NAMES.Not_Found}
class Codes(IntEnum):
    GONE = 410
#          ^^^ declaration assignedTo=GONE memberOf=Codes {classMember:Codes.GONE}
    def check(self, response, code=1000):
#                                  ^^^^ default defaultOf=code
        if response.status_code == 404 or 500 != err.code:
#                                  ^^^ comparison comparedWith=response.status_code inFunction=check memberOf=Codes
#                                         ^^^ comparison comparedWith=err.code
            return 401
#                  ^^^ return returnedFrom=check
        if status in (401, 403) or err.errno is 32: raise Http404(410)
#                     ^^^ element testedFor=status
#                                               ^^ comparison comparedWith=err.errno
#                                                                 ^^^ argument argumentOf#0=Http404
        match response.status_code:
            case 409 | 410:
#                ^^^ caseLabel switchOn=response.status_code
#                      ^^^ caseLabel switchOn=response.status_code
                pass
        raise HTTPException(status_code=422, detail=f"{err.code == 404} it's")
#                                       ^^^ property keyOf=status_code argumentOf#0=HTTPException
#                                                                  ^^^ comparison comparedWith=err.code
        return render(page), 404
#                            ^^^ return
        status = 404 if missing else 200
#                ^^^ assignment alternativeTo=200 assignedTo=status
#                                    ^^^ assignment alternativeTo=404 assignedTo=status
        for code in [301, 302]: follow(code)
#                    ^^^ element elementOf=code
        data = {"code": -32601, "items": items[404]}
#                       ^^^^^^ property keyOf=code elementOf=data
#                                              ^^^ index
`,
  ));

test('Python tests', () =>
  checkFacts(
    'python',
    `
class ApiTest(TestCase):
    def test_missing(self):
        self.assertEqual(response.status_code, 404)
#                                              ^^^ argument expectedOf=response.status_code argumentOf#1=self.assertEqual inTest
        assert response.status == 404
#                                 ^^^ comparison comparedWith=response.status inTest
`,
  ));

test('Ruby: when, symbols, calls without brackets, constants', () =>
  checkFacts(
    'ruby',
    `
class Api
  GONE = 410
#        ^^^ declaration assignedTo=GONE memberOf=Api {classMember:Api.GONE}
  CODES = { :gone => 1001, 404 => "Not Found" }.freeze
#                    ^^^^ property keyOf
#                          ^^^ mapKey elementOf=CODES
  def handle(response, status = 302)
#                               ^^^ default defaultOf=status
    if response.status == 404 || 500 == code
#                         ^^^ comparison comparedWith=response.status inFunction=handle
#                                ^^^ comparison comparedWith=code
      exit 2
#          ^ argument argumentOf#0=exit
      render json: body, status: 422
#                                ^^^ property keyOf=status
    end
    case response.status
    when 401, 403
#        ^^^ caseLabel switchOn=response.status
#             ^^^ caseLabel switchOn=response.status
      return 1
    end
    return [404, {}, []] unless [301, 302].include?(status)
#           ^^^ element returnedFrom=handle
#                                ^^^ element testedFor=status
    list.each do |item|
      code = 409
#            ^^^ assignment assignedTo=code
    end
    head 204 if ok
#        ^^^ argument argumentOf#0=head
  end
end
`.replace(' keyOf\n', '\n'),
  ));

test('PHP: identical, arrays, matches, casts; markup around it', () =>
  checkFacts(
    'php',
    `
<p>it's 404</p>
<?php
class Api {
  const GONE = 410;
//             ^^^ declaration assignedTo=GONE memberOf=Api {classMember:Api.GONE}
  private static $names = [404 => 'Not Found', 'code' => 500];
//                         ^^^ mapKey
//                                                       ^^^ property keyOf=code
  public function handle($response, $code = 200) {
//                                          ^^^ default defaultOf=$code
    if (404 === $response->getStatusCode() || $e->getCode() == 23000) {
//      ^^^ comparison comparedWith=$response->getStatusCode() inFunction=handle
//                                                             ^^^^^ comparison comparedWith=$e->getCode()
      http_response_code(403);
//                       ^^^ argument argumentOf#0=http_response_code
      throw new HttpException(409, "no");
//                            ^^^ argument argumentOf#0=HttpException
    }
    if (in_array($code, [301, 302])) exit(2);
//                       ^^^ element argumentOf#1=in_array
//                                        ^ argument argumentOf#0=exit
    switch ($code) { case 401: return 1; }
//                        ^^^ caseLabel switchOn=$code
    $name = match ($code) { 404, 410 => 'Gone' };
//                          ^^^ caseLabel switchOn=$code
//                               ^^^ caseLabel switchOn=$code
  }
}
?>
<p>500</p>
`,
  ));

test('Lua and PowerShell', async () => {
  await checkFacts(
    'lua',
    `
local GONE = 410
--           ^^^ declaration assignedTo=GONE {constant:GONE}
local names = { [404] = "Not Found", code = 500 }
--                                          ^^^ property keyOf=code elementOf=names
function handle(res)
  if res.status == 404 or 500 ~= res.status then os.exit(2) end
--                 ^^^ comparison comparedWith=res.status inFunction=handle
--                        ^^^ comparison comparedWith=res.status
--                                                       ^ argument argumentOf#0=os.exit
  return ngx.exit(403)
--                ^^^ argument argumentOf#0=ngx.exit
end
`,
  );
  await checkFacts(
    'powershell',
    `
function Send-Report($Code = 200) {
#                            ^^^ default defaultOf=$Code
  if ($LASTEXITCODE -ne 0 -or $response.StatusCode -EQ 404) { exit 3 }
#                       ^ comparison comparedWith=$LASTEXITCODE inFunction=Send-Report
#                                                      ^^^ comparison comparedWith=$response.StatusCode
#                                                                  ^ argument argumentOf#0=exit
  switch ($response.StatusCode) {
    401 { Login }
#   ^^^ caseLabel switchOn=$response.StatusCode
  }
  $status = 500
#           ^^^ assignment assignedTo=$status
  Write-Error -Message "gone" -ErrorId 410
#                                      ^^^ property keyOf=ErrorId argumentOf#0=Write-Error
  if (@(502, 503) -contains $status) { throw "x" }
#       ^^^ element testedFor=$status
  return 1
#        ^ return returnedFrom=Send-Report
}
`,
  );
});

test('SQL: states, raised errors, CASE, IN', () =>
  checkFacts(
    'sql',
    `
SELECT * FROM log WHERE status = 404 AND code <> -2 OR status IN (500, 502);
--                               ^^^ comparison comparedWith=status
--                                               ^^ comparison comparedWith=code
--                                                                ^^^ element testedFor=status
EXCEPTION WHEN SQLSTATE '23505' THEN
--                       ^^^^^ caseLabel
  RAISE EXCEPTION 'gone' USING ERRCODE = '42P01';
--                                        ^^^^^ comparison comparedWith=ERRCODE
SELECT CASE http_status WHEN 404 THEN 'gone' END;
--                           ^^^ caseLabel switchOn=http_status
`,
  ));

test('Shell: commands, tests, patterns, assignments, redirections', () =>
  checkFacts(
    'shellscript',
    `
readonly EX_USAGE=64
#                 ^^ declaration assignedTo=EX_USAGE {constant:EX_USAGE}
fail() {
  [ $? -eq 1 ] && return 2
#          ^ comparison comparedWith=$? inFunction=fail
#                        ^ return returnedFrom=fail argumentOf#0=return
  status=404
#        ^^^ assignment assignedTo=status
}
if [[ "$code" != 200 ]] || (( rc == 3 )); then exit 1; fi
#                ^^^ comparison comparedWith=$code
#                                   ^ comparison comparedWith=rc
#                                                   ^ argument argumentOf#0=exit
case "$?" in
  0) ok ;;
# ^ caseLabel switchOn=$?
  1|2) bad ;;
# ^ caseLabel switchOn=$?
#   ^ caseLabel switchOn=$?
esac
trap 'exit 1' 2 15
#             ^ argument argumentOf#1=trap
#               ^^ argument argumentOf#2=trap
kill -9 "$pid" 2>&1
#     ^ argument argumentOf#0=kill
#              ^ other
curl --max-time 30 "$url" || exit 22
#               ^^ property keyOf=--max-time argumentOf
#                                 ^^ argument argumentOf#0=exit
`.replace(' argumentOf\n', '\n'),
  ));
