/** A TypeScript file of a client's shape and at least so many lines: about one code in every eight. */
export const bigSource = (lines: number): string => {
  const parts = ["import { connect } from 'emotiv';", "import type { Answer } from './answer';", ''];
  for (let block = 0; parts.length < lines; block++) parts.push(...blockOf(block));
  return parts.join('\n');
};

const blockOf = (block: number): readonly string[] => [
  `/** Asks for page ${block} and tells the caller what came of it. */`,
  `export async function ask${block}(name: string, limit = ${block % 97}): Promise<string | undefined> {`,
  `  const answer: Answer = await connect(\`wss://localhost:6868/\${name}\`, { retries: ${block % 5}, wait: ${block * 10} });`,
  `  if (answer.error?.code === -320${String(block % 100).padStart(2, '0')}) return undefined;`,
  `  if (answer.status === ${[404, 403, 401, 503, 429][block % 5] ?? 404} && limit > ${block % 31}) {`,
  `    throw new Error(\`page ${block} of \${name}: \${answer.text}\`);`,
  '  }',
  `  const items = answer.items.slice(${block % 10}, limit).map((item) => item.width * ${block % 13} + item.left);`,
  `  for (let at = 0; at < items.length; at += ${(block % 3) + 1}) {`,
  '    switch (items[at]) {',
  `      case ${block % 50}:`,
  "        return 'small';",
  '      default:',
  `        answer.seen.push({ at, size: ${block % 77}, label: 'page ${block}' });`,
  '    }',
  '  }',
  "  return answer.text ?? '';",
  '}',
  '',
];
