import { Linter } from 'eslint';
import { parser } from 'typescript-eslint';
import { timed } from './measure';

/** What the usual linter for magic numbers takes for the same file, and how many numbers it reports. */
export const lintMagicNumbers = async (
  text: string,
): Promise<{ readonly found: number; readonly milliseconds: number }> => {
  const linter = new Linter();
  const config: Linter.Config[] = [
    { files: ['**/*.ts'], languageOptions: { parser }, rules: { 'no-magic-numbers': ['warn', { ignore: [0, 1] }] } },
  ];
  linter.verify('const warm = 1;', config, 'warm.ts');
  const reports: number[] = [];
  const milliseconds = await timed(() => reports.push(linter.verify(text, config, 'big.ts').length));
  return { found: reports[0] ?? 0, milliseconds };
};
