/** `node scripts/run.mjs test/accuracy/own/counts.ts`: checks every mark and prints how many labels there are. */
import { groupedBy } from '../groups';
import { ownFiles, ownLabels, type OwnLabel } from './read';

const kinds = ['error-code', 'definition', 'not-code'] as const;

const row = (name: string, labels: readonly OwnLabel[]): string => {
  const counts = kinds.map((kind) => labels.filter(({ label }) => label === kind).length);
  return name.padEnd(24) + [...counts, labels.length].map((count) => String(count).padStart(12)).join('');
};

const labels = ownLabels();
const lines = [
  ' '.repeat(24) + [...kinds, 'all'].map((kind) => kind.padStart(12)).join(''),
  ...[...groupedBy(labels, ({ language }) => language)].map(([language, own]) => row(language, own)),
  '',
  ...[...groupedBy(labels, ({ catalog }) => catalog ?? 'none')].map(([catalog, own]) => row(catalog, own)),
  '',
  row(`${String(ownFiles().length)} files`, labels),
];
process.stdout.write(`${lines.join('\n')}\n`);
