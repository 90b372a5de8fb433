/** The languages of one text: scripts in markup, code between PHP's marks, fenced code in Markdown. */
import type { Span } from '../../../shared/src/span';
import type { Language } from './language';
import { languageOf, languageOfPathOrId, LANGUAGES } from './languages';

export type Part = { readonly language: Language; readonly spans: readonly Span[] };

export const partsOf = (language: Language, id: string, text: string): readonly Part[] => {
  if (language.name === 'markdown') return fences(text);
  if (language.name === 'php') return phpParts(language, text);
  if (language.name === 'markup') return markupParts(language, id, text);
  return [{ language, spans: [{ start: 0, end: text.length }] }];
};

const FENCE = /^([ \t>]*)(`{3,}|~{3,})[ \t]*\{?\.?([\w#+.-]*)[^\n]*\n([^]*?)(?:^\1\2|(?![^]))/gmu;

const fences = (text: string): readonly Part[] =>
  [...text.matchAll(FENCE)].flatMap((match) => {
    const language = languageOfPathOrId((match[3] ?? '').toLowerCase());
    const body = match[4] ?? '';
    const start = match.index + match[0].indexOf('\n') + 1;
    return language === undefined || body === '' ? [] : [{ language, spans: [{ start, end: start + body.length }] }];
  });

const phpParts = (php: Language, text: string): readonly Part[] => {
  if (!text.includes('<?')) return [{ language: php, spans: [{ start: 0, end: text.length }] }];
  const spans: Span[] = [];
  const outside: Span[] = [];
  let at = 0;
  for (const match of text.matchAll(/<\?(?:php\b|=)?([^]*?)(?:\?>|(?![^]))/gu)) {
    if (/^<\?xml/u.test(match[0])) continue;
    outside.push({ start: at, end: match.index });
    const end = match.index + match[0].length;
    spans.push({
      start: end - (match[1]?.length ?? 0) - (match[0].endsWith('?>') ? 2 : 0),
      end: match[0].endsWith('?>') ? end - 2 : end,
    });
    at = end;
  }
  outside.push({ start: at, end: text.length });
  const markup = LANGUAGES.find(({ name }) => name === 'markup');
  const around = outside.filter(({ start, end }) => end - start > 1);
  return [
    { language: php, spans },
    ...(markup === undefined || around.length === 0 ? [] : [{ language: markup, spans: around }]),
  ];
};

const SCRIPT = /<script\b([^>]*)>([^]*?)(?:<\/script>|(?![^]))/giu;
/** Code between braces, as templates have it; their statements (`{#if …}`) without their words. */
const TEMPLATES: Readonly<Record<string, RegExp>> = {
  vue: /\{\{([^]*?)\}\}|\s(?::|@|v-)[\w.:-]+="([^"]*)"/gu,
  svelte: /\{(?:[#:@/]\w+(?:\s+if)?)?([^{}]*)\}/gu,
  handlebars: /\{\{([^]*?)\}\}/gu,
};
const STYLE = /<style\b[^>]*>[^]*?(?:<\/style>|(?![^]))/giu;

const markupParts = (markup: Language, id: string, text: string): readonly Part[] => {
  const scripts = [...text.matchAll(SCRIPT)].map((match) => {
    const body = match[2] ?? '';
    const start = match.index + match[0].indexOf('>') + 1;
    return { language: scriptLanguage(match[1] ?? ''), span: { start, end: start + body.length } };
  });
  const hidden = [
    ...scripts.map(({ span }) => span),
    ...[...text.matchAll(STYLE)].map((match) => spanOfMatch(match.index, match[0])),
  ];
  const template = TEMPLATES[id];
  const holes = template === undefined ? [] : holesOf(text, template, hidden);
  const code = [...scripts, ...holes].flatMap(({ language, span }) =>
    language === undefined ? [] : [{ language, spans: [span] }],
  );
  return [...code, { language: markup, spans: without(text.length, [...hidden, ...holes.map(({ span }) => span)]) }];
};

type Hole = { readonly language: Language | undefined; readonly span: Span };

const holesOf = (text: string, template: RegExp, hidden: readonly Span[]): readonly Hole[] =>
  [...text.matchAll(template)].flatMap((match) => {
    const code = match[1] ?? match[2] ?? '';
    const start = match.index + match[0].lastIndexOf(code);
    const isHidden = hidden.some((span) => span.start <= start && start < span.end);
    return isHidden || code.trim() === ''
      ? []
      : [{ language: languageOf('typescript'), span: { start, end: start + code.length } }];
  });

const spanOfMatch = (start: number, match: string): Span => ({ start, end: start + match.length });

/** Undefined for data blocks: JSON-LD is JSON, templates are none of ours. */
const scriptLanguage = (attributes: string): Language | undefined => {
  if (/\blang\s*=\s*["']?tsx/iu.test(attributes)) return languageOf('typescriptreact');
  if (/\blang\s*=\s*["']?ts/iu.test(attributes)) return languageOf('typescript');
  const type = /\btype\s*=\s*["']?([\w/+.-]+)/iu.exec(attributes)?.[1] ?? '';
  if (/json/iu.test(type)) return languageOf('json');
  return type === '' || /javascript|ecmascript|module|babel|jsx/iu.test(type) ? languageOf('javascript') : undefined;
};

const without = (length: number, hidden: readonly Span[]): readonly Span[] => {
  const spans: Span[] = [];
  let at = 0;
  for (const { start, end } of [...hidden].sort((a, b) => a.start - b.start)) {
    if (start > at) spans.push({ start: at, end: start });
    at = Math.max(at, end);
  }
  return at < length ? [...spans, { start: at, end: length }] : spans;
};
