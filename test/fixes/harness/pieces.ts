/** A text that can be read again for every fix: the whole of it, or, of a bundle of megabytes, its declarations in piles. */
export const piecesOf = (text: string): readonly string[] =>
  text.length <= longest ? [text] : piled(declarationsOf(text));

const longest = 400_000;
const pile = 20_000;
const longestDeclaration = 500;

/** The outermost ones that are short enough, from their heads to the brackets of the same margin. */
const declarationsOf = (text: string): readonly string[] => {
  const lines = text.split('\n');
  const found: string[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const end = endOf(lines, at);
    if (end === undefined) continue;
    found.push(lines.slice(at, end + 1).join('\n'));
    at = end;
  }
  return found;
};

const head = /^([ \t]*)(?:(?:async )?function|class|var|const|let)\b.*[{([]$/;

const endOf = (lines: readonly string[], at: number): number | undefined => {
  const margin = head.exec(lines[at] ?? '')?.[1];
  if (margin === undefined) return undefined;
  const length = lines
    .slice(at + 1, at + longestDeclaration)
    .findIndex((line) => /^[})\]]/.test(line.slice(margin.length)) && line.startsWith(margin));
  const last = lines[at + 1 + length]?.trim() ?? '';
  return length === -1 || !/^[})\]]+(?:\(\))?;?$/.test(last) ? undefined : at + 1 + length;
};

const piled = (declarations: readonly string[]): readonly string[] => {
  const piles: string[] = [];
  for (const each of declarations) {
    const last = piles.at(-1);
    if (last === undefined || last.length > pile) piles.push(each);
    else piles[piles.length - 1] = `${last}\n${each}`;
  }
  return piles;
};
