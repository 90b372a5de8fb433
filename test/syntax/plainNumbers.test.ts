import { expect, test } from 'vitest';
import { createScanner } from '../../server/src/syntax/scanner';
import { draw, picture } from '../support/fixture';
import { everything } from './checkFacts';
import { grammarHost } from './grammarHost';

const scanner = createScanner(grammarHost);

/** The marks stand under the numbers that are weighed; what else there is needs no more than a glance. */
const checkWeighed = async (language: string, drawn: string): Promise<void> => {
  const { text, marks } = picture(drawn);
  const source = { uri: 'file:///a/example', version: 1, language, text };
  for (const { literals } of [scanner.scanNow(source, everything), await scanner.scan(source, everything)])
    expect(
      draw(
        text,
        literals.map(({ span }) => ({ span, label: 'weighed' })),
      ),
    ).toBe(draw(text, marks));
};

test('operands of arithmetic are no codes', () =>
  checkWeighed(
    'typescript',
    `
const a = base + 404;
const b = 404 * width;
const c = (left() - 404) / 100;
total += 404;
const d = text.slice(404, end);
say('HTTP ' + 404);
//            ^^^ weighed
say(404 + ' Not Found');
//  ^^^ weighed
if (status / 100 === 4) retry();
//                   ^ weighed
if (code === -404) retry();
//           ^^^^ weighed
`,
  ));

test('a star on a new line begins a statement', () =>
  checkWeighed(
    'c',
    `
#define GONE 410
//           ^^^ weighed
*pointer = 404;
//         ^^^ weighed
`,
  ));

test('what is named for something else is no code', () =>
  checkWeighed(
    'typescript',
    `
const timeout = 404;
call({ width: 404, pageSize: 500, code: 404 });
//                                      ^^^ weighed
if (rows.length > 500) stop();
if (rows.length > 500 || rows.status === 500) stop();
//                                       ^^^ weighed
`,
  ));

test('a name of which one word is a code’s is weighed', () =>
  checkWeighed(
    'typescript',
    `
const errorNumber = 404;
//                  ^^^ weighed
const job_level = 404;
//                ^^^ weighed
if (e.Number === 1205) retry();
//               ^^^^ weighed
`,
  ));

test('a type is not the name', async () => {
  await checkWeighed('typescript', `\nlet code: timeout = 404;\n//                  ^^^ weighed\n`);
  await checkWeighed('go', `\nvar code byte = 4\n//              ^ weighed\n`);
  await checkWeighed('java', `\nint size = 404;\n`);
});

test('the last choice is not the value of the one before', () =>
  checkWeighed(
    'typescript',
    `
const status = isLong ? limit : 404;
//                              ^^^ weighed
`,
  ));

test('numbers that speak for themselves are weighed whatever they are called', () =>
  checkWeighed(
    'c',
    `
int size = 0x80070005;
//         ^^^^^^^^^^ weighed
int offset = -32601;
//           ^^^^^^ weighed
`,
  ));

test('in data there is no arithmetic', () => checkWeighed('yaml', `\nwidth: 404\n#      ^^^ weighed\n`));
