import { describe, test } from 'vitest';
import { checkInsights } from './checkInsights';

const asserted: readonly (readonly [string, string])[] = [
  [
    'kotlin',
    `
answer.status shouldBe 404
//                     ^^^ http NOT_FOUND certain
answer.width shouldBe 404
`,
  ],
  [
    'scala',
    `
answer.status shouldEqual 404
//                        ^^^ http NOT_FOUND certain
answer.status should be(404)
//                      ^^^ http NOT_FOUND certain
answer.width should be(404)
`,
  ],
  [
    'powershell',
    `
$answer.StatusCode | Should -Be 404
#                               ^^^ http NOT_FOUND certain
$answer.Length | Should -Be 404
`,
  ],
  [
    'typescript',
    `
await request(app).get('/').expect(404);
//                                 ^^^ http NOT_FOUND certain
expect(404).toBe(width);
`,
  ],
  [
    'php',
    `<?php
$this->assertSame(404, $answer->getStatusCode());
//                ^^^ http NOT_FOUND certain
$this->assertSame(404, $answer->getWidth());
`,
  ],
  [
    'rust',
    `
assert_eq!(answer.status().as_u16(), 404);
//                                   ^^^ http NOT_FOUND certain
assert_eq!(answer.len(), 404);
`,
  ],
  [
    'java',
    `
if ("40001".equals(problem.getSQLState())) again();
//   ^^^^^ sqlstate serialization_failure likely
if (Integer.parseInt(status) == 404) stop();
//                              ^^^ http NOT_FOUND certain
`,
  ],
];

describe.each(asserted)('%s', (language, drawn) => {
  test('an expected value is what it is compared with', () => checkInsights(drawn, { language }));
});

test('the last number of a class of codes is none', () =>
  checkInsights(
    `
switch answer.statusCode {
case 400...499: blame()
//   ^^^ http BAD_REQUEST likely
case 500..<600: wait()
//   ^^^ http INTERNAL_SERVER_ERROR likely
default: go()
}
`,
    { language: 'swift' },
  ));

test('a request is answered with a status alone', () =>
  checkInsights(
    `
def destroy
  head 204
#      ^^^ http NO_CONTENT certain
end
lines.head(204)
`,
    { language: 'ruby' },
  ));
