/** Markdown whose every piece of foreign text is escaped: catalogs and source are not trusted. */
export type Markdown = { readonly markdown: string };

/** One line of foreign text. Its `code spans` stay code, everything else loses its meaning as markup. */
export const prose = (text: string): Markdown => ({
  markdown: oneLine(text)
    .split(/(`[^`]+`)/)
    .map((part, index) => (index % 2 === 1 ? code(part.slice(1, -1)).markdown : escaped(part)))
    .join(''),
});

export const code = (text: string): Markdown => {
  const line = oneLine(text);
  if (line === '') return { markdown: '' };
  const longest = Math.max(0, ...[...line.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  const padding = longest > 0 ? ' ' : '';
  return { markdown: `${fence}${padding}${line}${padding}${fence}` };
};

export const bold = ({ markdown }: Markdown): Markdown => ({ markdown: markdown === '' ? '' : `**${markdown}**` });

/** A link to a web page; just its label where the address is no http address. */
export const webLink = (label: Markdown, address: string): Markdown => {
  if (!/^https?:\/\/[^\s\\]+$/i.test(address)) return label;
  return { markdown: `[${label.markdown}](${address.replace(/[()<>"'`[\]|*]/g, percent)})` };
};

/** A link that runs a command with one argument. */
export const commandLink = (label: string, command: string, argument: unknown): Markdown => {
  const encoded = encodeURIComponent(JSON.stringify([argument])).replace(/[()'!*]/g, percent);
  return { markdown: `[${escaped(label)}](command:${command}?${encoded})` };
};

export const joined = (parts: readonly Markdown[], separator: string): Markdown => ({
  markdown: parts
    .map(({ markdown }) => markdown)
    .filter((markdown) => markdown !== '')
    .join(separator),
});

/** Blocks with an empty line between them. */
export const blocks = (parts: readonly Markdown[]): Markdown => joined(parts, '\n\n');

export const bullets = (items: readonly Markdown[]): Markdown =>
  joined(
    items.map(({ markdown }) => ({ markdown: `- ${markdown}` })),
    '\n',
  );

/** Our own words, which need no escaping. */
export const words = (text: string): Markdown => ({ markdown: text });

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** `$` because of icons, `@` and `://` because of links that are made without brackets. */
const escaped = (text: string): string =>
  text
    .replace(/[\\`*_{}[\]()<>#+!|~&$@]/g, '\\$&')
    .replace(/:(?=\/\/)/g, '\\:')
    .replace(/www\./gi, (found) => `${found.slice(0, -1)}\\.`)
    .replace(/^[-=]/, '\\$&')
    .replace(/^(\d+)\./, '$1\\.');

const percent = (character: string): string =>
  `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;
