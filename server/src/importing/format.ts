/** Formats that codes are imported from. */
export type Format = 'markdown' | 'html' | 'delimited' | 'json' | 'yaml' | 'cHeader' | 'protobuf' | 'text';

const endings: Readonly<Record<string, Format>> = {
  md: 'markdown',
  markdown: 'markdown',
  mdx: 'markdown',
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  csv: 'delimited',
  tsv: 'delimited',
  json: 'json',
  jsonc: 'json',
  yaml: 'yaml',
  yml: 'yaml',
  h: 'cHeader',
  hh: 'cHeader',
  hpp: 'cHeader',
  c: 'cHeader',
  cpp: 'cHeader',
  inc: 'cHeader',
  proto: 'protobuf',
};

/** What a text looks like where its name does not tell; the first that fits. */
const signs: readonly (readonly [Format, RegExp])[] = [
  ['json', /^\s*(?:\/\/[^\n]*\s*|\/\*[^]*?\*\/\s*)*[{[]\s*(?:["{}[\]\d-]|\/[/*]|$)/],
  ['protobuf', /^\s*syntax\s*=\s*["']proto[23]["']|^\s*enum\s+\w+\s*\{[^{}=]*\w+\s*=\s*-?\w+\s*(?:\[[^\]]*\]\s*)?;/m],
  ['cHeader', /^[ \t]*#[ \t]*define\s+\w+\s+\S|^\s*(?:typedef\s+)?enum(?:\s+(?:class\s+)?\w+)?[^;{}()]*\{/m],
  ['html', /^\s*<(?:!doctype|html|table|head|body|meta|main|article|section)\b/i],
  ['markdown', /^[^\n]*\|[^\n]*\r?\n[ \t]*(?:\|[ \t]*:?-+|:?-{2,}):?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$/m],
  ['html', /<table\b[^>]*>[^]*<tr\b/i],
];

/** The format by the ending of the name, else by the look of the text. */
export const formatOf = (text: string, name: string | undefined): Format => {
  const ending = /\.(\w+)$/.exec(name ?? '')?.[1]?.toLowerCase();
  return endings[ending ?? ''] ?? signs.find(([, sign]) => sign.test(text))?.[0] ?? looseFormat(text);
};

/** Lines of YAML: keys, items, comments, or deeper than the line before. */
const yamlLine = /^(?:\s+\S|-(?:\s|$)|#|---|["']?[\w.$ -]+["']?\s*:(?:\s|$))/;

/** YAML, delimited values or text, by the first lines. */
const looseFormat = (text: string): Format => {
  const lines = text.split(/\r?\n/, 20).filter((line) => line.trim() !== '');
  if (lines.length > 0 && lines.every((line) => yamlLine.test(line))) return 'yaml';
  // Values are delimited where each line has the same number of separators.
  const even = [',', ';', '\t'].some((separator) => {
    const counts = new Set(lines.map((line) => line.split(separator).length - 1));
    return counts.size === 1 && !counts.has(0);
  });
  return lines.length > 1 && even ? 'delimited' : 'text';
};
