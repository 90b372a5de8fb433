import { expect, test } from 'vitest';
import { checkDiagnostics, checkHints, hoverOf } from '../support/check';

const go = (condition: string): string => `package a\nimport "net/http"\nfunc f(r *http.Response) {\n${condition}\n}\n`;

test.each([
  ['typescript', 'if (res.status >= 40$00 && res.status < 500) x();', '4xx'],
  ['typescript', 'if (res.status >= 400 && res.status < 50$00) x();', '4xx'],
  ['typescript', 'if (res.status > 39$09) x();', '4xx'],
  ['typescript', 'if (50$00 > res.status) x();', '4xx'],
  ['typescript', 'if (res.status / 100 === $04) x();', '4xx'],
  ['typescript', 'if (Math.floor(res.status / 100) === $05) x();', '5xx'],
  ['kotlin', 'when (response.code) { in 50$00..599 -> x() }', '5xx'],
  ['kotlin', 'if (statusCode in 50$00..599) x()', '5xx'],
  ['swift', 'switch response.statusCode { case 400..<50$00: x()\ndefault: y() }', '4xx'],
  ['rust', 'fn f(status: u16) { match status { 40$00..=499 => x(), _ => y() } }', '4xx'],
  ['ruby', 'case response.code\nwhen 50$00..599 then x\nend', '5xx'],
  ['python', 'if 40$00 <= response.status_code < 500: pass', '4xx'],
  ['python', 'if response.status_code // 100 == $04: pass', '4xx'],
  ['python', 'if response.status_code in range(50$00, 600): pass', '5xx'],
  ['go', go('if r.StatusCode/100 == $04 { x() }'), '4xx'],
  ['go', go('switch r.StatusCode / 100 { case $05: x() }'), '5xx'],
  ['java', 'class A { void f() { if (response.statusCode() / 100 == $05) x(); } }', '5xx'],
  ['csharp', 'class A { void F() { if (response.StatusCode is >= 40$00 and < 500) x(); } }', '4xx'],
  ['php', '<?php if ($response->getStatusCode() >= 40$00) x();', '4xx'],
])('%s: %s is about a class, and so is its card', async (language, drawn, name) => {
  const scene = { language, path: 'src/file' };
  expect(await hoverOf(drawn, scene)).toContain(`${name} · `);
  const text = drawn.replace('$0', '');
  await checkDiagnostics(text, scene);
  await checkHints(text, scene);
});

test.each(['if (list.length / 100 === $04) x();', 'if (res.status === $04) x();', 'if (count / 100 === $04) x();'])(
  '%s is about nothing',
  async (drawn) => {
    expect(await hoverOf(drawn)).toBeUndefined();
  },
);
