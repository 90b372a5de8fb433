import { test } from 'vitest';
import { checkFacts } from './checkFacts';

test('Go: labels, composite literals, const blocks, results, tuples', () =>
  checkFacts(
    'go',
    `
package a

const (
  timeout = time.Second
  NotFound = 404
//           ^^^ declaration assignedTo=NotFound {constant:NotFound}
  Gone codes.Code = 410
//                  ^^^ declaration assignedTo=Gone typedAs=codes.Code {constant:Gone}
)

var names = map[int]string{
  404: "Not Found",
//^^^ mapKey elementOf=names {tableRow:names.Not_Found}
}

func handle(w http.ResponseWriter, resp *http.Response) (int, error) {
  if resp.StatusCode == 404 || 500 != resp.StatusCode {
//                      ^^^ comparison comparedWith=resp.StatusCode
//                             ^^^ comparison comparedWith=resp.StatusCode
    w.WriteHeader(409)
//                ^^^ argument argumentOf#0=w.WriteHeader inFunction=handle
  }
  switch code := resp.StatusCode; code {
  case 401, 403:
//     ^^^ caseLabel
//          ^^^ caseLabel
    return 401, errDenied
//         ^^^ return returnedFrom=handle
  }
  code := int64(500)
//              ^^^ argument argumentOf#0=int64 assignedTo=code
  reply := &Reply{Status: 204, Codes: []int{1000, 1001}}
//                        ^^^ property keyOf=Status elementOf=reply
//                                          ^^^^ element elementOf=Codes elementOf=reply
  for _, c := range []int{502, 503} { check(c) }
//                        ^^^ element
  os.Exit(2)
//        ^ argument argumentOf#0=os.Exit
  x := list[404]
//          ^^^ index
}
`,
  ));

test('Java: switches both ways, constants, enums, casts, annotations', () =>
  checkFacts(
    'java',
    `
public class Codes {
  public static final int NOT_FOUND = 404;
//                                    ^^^ declaration assignedTo=NOT_FOUND typedAs=int memberOf=Codes {classMember:Codes.NOT_FOUND}
  enum Status {
    GONE(410, "Gone"),
//       ^^^ argument argumentOf#0=GONE assignedTo=GONE
    BAD(400);
  }
  private int send(Response response) throws IOException {
    int statusCode = 206;
//                   ^^^ declaration assignedTo=statusCode typedAs=int inFunction=send {variable:statusCode}
    if (response.code() == 404 && 500 == response.code()) statusCode = 500;
//                         ^^^ comparison comparedWith=response.code() inFunction=send
//                                ^^^ comparison comparedWith=response.code()
//                                                                     ^^^ assignment assignedTo=statusCode
    switch (response.code()) {
      case 401: case 403:
//                   ^^^ caseLabel switchOn=response.code()
        return 2;
//             ^ return returnedFrom=send
    }
    String text = switch (code) { case 404, 410 -> "Gone"; default -> "?"; };
//                                     ^^^ caseLabel switchOn=code
//                                          ^^^ caseLabel switchOn=code {tableRow:send.Gone}
    byte b = (byte) 404;
//                  ^^^ declaration typedAs=byte assignedTo=b
    throw new HttpException(503, "busy");
//                          ^^^ argument argumentOf#0=HttpException
  }
}
`,
  ));

test('C: macros, switches, tables, returns of errno, enums', () =>
  checkFacts(
    'c',
    `
#define E_FAIL 0x80004005
//             ^^^^^^^^^^ declaration assignedTo=E_FAIL {macro:E_FAIL}
#define EAGAIN (-11)
//              ^^^ declaration assignedTo=EAGAIN {macro:EAGAIN}
enum codes { OK = 0, GONE = 410 };
//                          ^^^ declaration assignedTo=GONE memberOf=codes {enumMember:codes.GONE}
static const struct row rows[] = {
  { 404, "Not Found" },
//  ^^^ element elementOf=rows {tableRow:rows.Not_Found}
};
static int handle(struct req *r) {
  HRESULT hr = 0x80070005;
//             ^^^^^^^^^^ declaration assignedTo=hr typedAs=HRESULT inFunction=handle {variable:hr}
  if (r->status == 404 || ret == -22) return -22;
//                 ^^^ comparison comparedWith=r->status inFunction=handle
//                               ^^^ comparison comparedWith=ret
//                                           ^^^ return returnedFrom=handle
  switch (errno) { case 2: exit(1); }
//                      ^ caseLabel switchOn=errno
//                              ^ argument argumentOf#0=exit
  buf[10] = a << 4;
//    ^^ index
//               ^ arithmetic
  r->code = (HRESULT)0x80004001;
//                   ^^^^^^^^^^ assignment typedAs=HRESULT assignedTo=r->code
}
`,
  ));

test('C++: members, templates, brace initialisers, tests', () =>
  checkFacts(
    'cpp',
    `
namespace net {
constexpr int kGone = 410;
//                    ^^^ declaration assignedTo=kGone typedAs=int {constant:kGone}
class Session : public Base {
  int status() const { return 404; }
//                            ^^^ return returnedFrom=status memberOf=Session
  uint16_t code_ = 1006;
//                 ^^^^ declaration assignedTo=code_ typedAs=uint16_t memberOf=Session {classMember:Session.code_}
};
TEST(Session, Fails) {
  EXPECT_EQ(response.status(), 404);
//                             ^^^ argument expectedOf=response.status() argumentOf#1=EXPECT_EQ
  auto e = std::make_error<HttpError>(502, "bad");
//                                    ^^^ argument argumentOf#0
  if (static_cast<int>(result) == 0x80070002) throw HttpError(500);
//                                ^^^^^^^^^^ comparison
//                                                            ^^^ argument argumentOf#0=HttpError
}
}
`.replace(' argumentOf#0\n', '\n'),
  ));

test('C#: constants, enums, patterns, named arguments, initialisers', () =>
  checkFacts(
    'csharp',
    `
namespace App {
public enum Close { Normal = 1000 }
//                           ^^^^ declaration assignedTo=Normal memberOf=Close {enumMember:Close.Normal}
public class Api {
  public const int NotFound = 404;
//                            ^^^ declaration assignedTo=NotFound typedAs=int memberOf=Api {classMember:Api.NotFound}
  public IActionResult Get(int code = 200) {
//                                    ^^^ default defaultOf=code
    if ((int)response.StatusCode == 404 || code is 410 or 500) return StatusCode(409);
//                                  ^^^ comparison comparedWith=response.StatusCode inFunction=Get
//                                                                               ^^^ argument argumentOf#0=StatusCode
    var problem = new ProblemDetails { Status = 422 };
//                                              ^^^ property keyOf=Status elementOf=problem
    Fail(statusCode: 503);
//                   ^^^ property keyOf=statusCode argumentOf#0=Fail
    var name = code switch { 404 => "Not Found", _ => "" };
//                           ^^^ caseLabel switchOn=code
    Environment.Exit(3);
//                   ^ argument argumentOf#0=Environment.Exit
    catch (SqlException e) when (e.Number == 1205) { }
//                                           ^^^^ comparison comparedWith=e.Number
  }
}
}
`,
  ));

test('Rust: matches, results, tests, constants', () =>
  checkFacts(
    'rust',
    `
pub const GONE: u16 = 410;
//                    ^^^ declaration assignedTo=GONE typedAs=u16 {constant:GONE}
impl Error {
  fn code(&self) -> u16 {
    match self {
      Error::NotFound => 404,
//                       ^^^ property keyOf=Error::NotFound
    }
  }
}
fn retry(status: u16) -> bool {
  if status == 429 || status.as_u16() == 503 { return true; }
//             ^^^ comparison comparedWith=status inFunction=retry
//                                       ^^^ comparison comparedWith=status.as_u16()
  match status {
    401 | 403 => login(),
//  ^^^ caseLabel switchOn=status
//        ^^^ caseLabel switchOn=status
    500..=599 => wait(),
//  ^^^ rangeTest
    _ => std::process::exit(2),
//                          ^ argument argumentOf#0=std::process::exit
  }
}
#[test]
fn fails() {
  assert_eq!(resp.status(), 404);
//                          ^^^ argument expectedOf=resp.status() argumentOf#1=assert_eq inTest
}
`,
  ));

test('Kotlin: when, named arguments, branches, companions', () =>
  checkFacts(
    'kotlin',
    `
enum class Status(val code: Int) {
  NOT_FOUND(404),
//          ^^^ argument argumentOf#0=NOT_FOUND assignedTo=NOT_FOUND memberOf=Status
}
class Api {
  companion object {
    const val GONE = 410
//                   ^^^ declaration assignedTo=GONE
  }
  fun handle(response: Response, code: Int = 200): Int {
//                                           ^^^ default defaultOf=code typedAs=Int
    if (response.code == 404) throw HttpException(500)
//                       ^^^ comparison comparedWith=response.code inFunction=handle
//                                                ^^^ argument argumentOf#0=HttpException
    when (response.code()) {
      401, 403 -> login()
//    ^^^ caseLabel switchOn=response.code()
//         ^^^ caseLabel switchOn=response.code()
      in 500..599 -> retry()
//       ^^^ rangeTest
    }
    fail(status = 503)
//                ^^^ property keyOf=status argumentOf#0=fail
    val exit = if (ok) 0 else 2
//                            ^ declaration alternativeTo=0 assignedTo=exit
    if (code in listOf(502, 503)) retry()
//                     ^^^ argument argumentOf#0=listOf
    return 409
//         ^^^ return returnedFrom=handle
  }
}
`,
  ));

test('Swift: enums with values, switches, labels of arguments', () =>
  checkFacts(
    'swift',
    `
enum CloseCode: Int {
  case normal = 1000
//              ^^^^ declaration assignedTo=normal memberOf=CloseCode {enumMember:CloseCode.normal}
}
func handle(_ response: HTTPURLResponse) throws -> Int {
  if response.statusCode == 404 { throw ApiError(code: 410) }
//                          ^^^ comparison comparedWith=response.statusCode inFunction=handle
//                                                     ^^^ property keyOf=code argumentOf#0=ApiError
  switch (error as NSError).code {
  case -1001, -1009:
//     ^^^^^ caseLabel
//            ^^^^^ caseLabel
    return 1
//         ^ return returnedFrom=handle
  case 400...499: break
//     ^^^ rangeTest
  default: break
  }
  let error = NSError(domain: "a", code: 3038, userInfo: nil)
//                                       ^^^^ property keyOf=code argumentOf#1=NSError elementOf=error
  let names = [404: "Not Found"]
//             ^^^ mapKey elementOf=names
  guard [401, 403].contains(status) else { exit(2) }
//       ^^^ element testedFor=status
//                                              ^ argument argumentOf#0=exit
}
`,
  ));

test('Objective-C: messages, enums, boxed numbers', () =>
  checkFacts(
    'objective-c',
    `
typedef NS_ENUM(NSInteger, ApiError) {
  ApiErrorGone = 410,
//               ^^^ declaration assignedTo=ApiErrorGone memberOf=ApiError {enumMember:ApiError.ApiErrorGone}
};
@implementation Api
- (void)connection:(NSURLConnection*)c didFail:(NSError*)error {
  if (error.code == -1009 || [response statusCode] == 404) {
//                  ^^^^^ comparison comparedWith=error.code inFunction=connection
//                                                    ^^^ comparison
    NSError* e = [NSError errorWithDomain:@"a" code:500 userInfo:nil];
//                                                  ^^^ property keyOf=code argumentOf#0=errorWithDomain elementOf=e
    NSDictionary* d = @{ @"status": @404 };
//                                   ^^^ property keyOf=status elementOf=d
  }
  int status = 204;
//             ^^^ declaration assignedTo=status typedAs=int {variable:status}
}
@end
`,
  ));

test('Dart: named arguments, switches, constants', () =>
  checkFacts(
    'dart',
    `
class Api {
  static const int notFound = 404;
//                            ^^^ declaration assignedTo=notFound typedAs=int memberOf=Api {classMember:Api.notFound}
  Future<int> get(Response response, {int code = 200}) async {
    if (response.statusCode == 404) throw ApiException(statusCode: 410);
//                             ^^^ comparison comparedWith=response.statusCode
//                                                                 ^^^ property keyOf=statusCode argumentOf#0=ApiException
    switch (response.statusCode) {
      case 401:
//         ^^^ caseLabel switchOn=response.statusCode
        return 2;
//             ^ return
    }
    final codes = {404: 'Not Found'};
//                 ^^^ mapKey elementOf=codes
    exit(3);
//       ^ argument argumentOf#0=exit
  }
}
`,
  ));

test('Scala: matches, defaults, branches', () =>
  checkFacts(
    'scala',
    `
object Codes {
  val Gone = 410
//           ^^^ declaration assignedTo=Gone memberOf=Codes {classMember:Codes.Gone}
}
class Api {
  def handle(response: Response, code: Int = 200): Int = {
//                                           ^^^ default defaultOf=code typedAs=Int
    if (response.status == 404) throw HttpError(500)
//                         ^^^ comparison comparedWith=response.status
//                                              ^^^ argument argumentOf#0=HttpError
    response.status match {
      case 401 => login()
//         ^^^ caseLabel switchOn=response.status
      case 502 | 503 => retry()
//               ^^^ caseLabel switchOn=response.status
    }
    fail(status = 422)
//                ^^^ property keyOf=status argumentOf#0=fail
  }
}
`,
  ));
