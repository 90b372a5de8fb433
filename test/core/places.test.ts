import { test } from 'vitest';
import { checkInsights } from './checkInsights';

test('who takes the result of a call does not own its arguments', () =>
  checkInsights(`
const response = store.product(404);
const failure = new HttpError(404);
//                            ^^^ http NOT_FOUND certain
const status = answers.orElse(404);
//                            ^^^ http NOT_FOUND certain
`));

test('a pattern is tested against what stands before it', () =>
  checkInsights(
    `
assert!(matches!(answer.status(), 401 | 403));
//                                ^^^ http UNAUTHORIZED likely
//                                      ^^^ http FORBIDDEN likely
assert!(mask(401 | 403));
`,
    { language: 'rust' },
  ));

test('a class on a line of its own in a switch is no operand of the line before', () =>
  checkInsights(
    `
fun said(status: Int) = when (status) {
  304 -> kept
//^^^ http NOT_MODIFIED likely
  in 400..499 -> wrong
//   ^^^ http BAD_REQUEST likely
}
`,
    { language: 'kotlin' },
  ));

test('a set that is constant is a list, no block', () =>
  checkInsights(
    `
bool again(int status) => const {408, 429}.contains(status);
//                               ^^^ http REQUEST_TIMEOUT certain
//                                    ^^^ http TOO_MANY_REQUESTS certain
`,
    { language: 'dart' },
  ));

test('a constant that is named as the code is its definition, however the name ends', () =>
  checkInsights(
    `
const (
  StatusMultiStatus = 207
//                    ^^^ http MULTI_STATUS certain definition
)
`,
    { language: 'go' },
  ));

test('a cast leaves a definition one', () =>
  checkInsights(
    `
constexpr HRESULT kDenied = static_cast<HRESULT>(0x80070005);
//                                               ^^^^^^^^^^ hresult E_ACCESSDENIED certain definition
`,
    { language: 'cpp' },
  ));

test('rows that are inserted name their codes', () =>
  checkInsights(
    `
insert into statuses values (404, 'Not Found');
--                           ^^^ http NOT_FOUND likely definition
`,
    { language: 'sql' },
  ));

test('an object that is made of one code is its name', () => {
  checkInsights(
    `
object NotFound : HttpStatus(404, "gone")
//                           ^^^ http NOT_FOUND certain definition
`,
    { language: 'kotlin' },
  );
  checkInsights(
    `
case object NotFound extends HttpStatus(404)
//                                      ^^^ http NOT_FOUND certain definition
`,
    { language: 'scala' },
  );
});

test('a shell’s array with names for its numbers defines them', () =>
  checkInsights(
    `
declare -A HTTP=([gone]=410)
#                       ^^^ http GONE likely definition
`,
    { language: 'shellscript' },
  ));
