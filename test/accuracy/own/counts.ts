/** `node scripts/run.mjs test/accuracy/own/counts.ts`: checks every mark and prints how many labels there are. */
import { groupedBy } from '../groups';
import { ownFiles, ownLabels, type OwnLabel } from './read';

const kinds = ['error-code', 'definition', 'not-code'] as const;

const row = (name: string, labels: readonly OwnLabel[]): string => {
  const counts = kinds.map((kind) => labels.filter(({ label }) => label === kind).length);
  return name.padEnd(24) + [...counts, labels.length].map((count) => String(count).padStart(12)).join('');
};

const labels = ownLabels();
console.log(' '.repeat(24) + [...kinds, 'all'].map((kind) => kind.padStart(12)).join(''));
for (const [language, own] of groupedBy(labels, (label) => label.language)) console.log(row(language, own));
console.log();
for (const [catalog, own] of groupedBy(labels, (label) => label.catalog ?? '-')) console.log(row(catalog, own));
console.log();
console.log(row(`${String(ownFiles().length)} files`, labels));
