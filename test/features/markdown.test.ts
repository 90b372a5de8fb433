import { expect, test } from 'vitest';
import { bullets, code, commandLink, prose, webLink } from '../../server/src/features/markdown';

test.each([
  ['*bold* _slanted_ ~~gone~~', '\\*bold\\* \\_slanted\\_ \\~\\~gone\\~\\~'],
  ['[a link](https://evil.example)', '\\[a link\\]\\(https\\://evil.example\\)'],
  ['![image](x)', '\\!\\[image\\]\\(x\\)'],
  ['<b onclick="x">', '\\<b onclick="x"\\>'],
  ['$(error) icon', '\\$\\(error\\) icon'],
  ['www.evil.example me@evil.example', 'www\\.evil.example me\\@evil.example'],
  ['- not a list', '\\- not a list'],
  ['1. not a list', '1\\. not a list'],
  ['# no heading\n\nno paragraph', '\\# no heading no paragraph'],
  ['&lt;b&gt;', '\\&lt;b\\&gt;'],
  ['a | b', 'a \\| b'],
])('foreign text loses its meaning as markup: %s', (text, markdown) => {
  expect(prose(text).markdown).toBe(markdown);
});

test('code spans of foreign text stay code', () => {
  expect(prose('Use `layout.type` with *care*').markdown).toBe('Use `layout.type` with \\*care\\*');
});

test('a code span holds backticks without ending', () => {
  expect(code('a ` b `` c').markdown).toBe('``` a ` b `` c ```');
});

test('no command hides behind a web link', () => {
  expect(webLink(prose('Docs'), 'command:evil').markdown).toBe('Docs');
  expect(webLink(prose('Docs'), 'javascript:evil()').markdown).toBe('Docs');
  expect(webLink(prose('Docs'), 'https://a.example/x y').markdown).toBe('Docs');
});

test('an address cannot end its link early', () => {
  expect(webLink(prose('Docs'), 'https://a.example/x)(y').markdown).toBe('[Docs](https://a.example/x%29%28y)');
});

test('a command gets its one argument as JSON', () => {
  expect(commandLink('Copy', 'errorCodeInsight.copy', { text: "it's (404)" }).markdown).toBe(
    '[Copy](command:errorCodeInsight.copy?%5B%7B%22text%22%3A%22it%27s%20%28404%29%22%7D%5D)',
  );
});

test('a list item stays one item', () => {
  expect(bullets([prose('first\n- second')]).markdown).toBe('- first - second');
});
