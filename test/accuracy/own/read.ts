import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { labelsBeside, marksIn, withoutMarks, type Mark } from './marks';

/** How one integer literal of our own labelled files was meant by its author. */
export type OwnLabel = {
  /** Path below this folder, as the analysis shall see it. */
  readonly file: string;
  /** 1-based line and UTF-16 column of the first character, a unary minus included, an opening quote not. */
  readonly line: number;
  readonly col: number;
  readonly literal: string;
  readonly label: 'error-code' | 'definition' | 'not-code';
  /** A catalog id, `other:own` for families that are not built in, null for no code. */
  readonly catalog: string | null;
  /** The id that VS Code gives the language. */
  readonly language: string;
};

export type OwnFile = Pick<OwnLabel, 'file' | 'language'> & {
  /** What to analyse: mark lines are empty, for a mark that says `grpc` is evidence of gRPC. */
  readonly text: string;
  readonly marked: string;
};

/** Every labelled file. */
export const ownFiles = (): readonly OwnFile[] =>
  readdirSync(here, { recursive: true, encoding: 'utf8' })
    .map((entry) => entry.replaceAll(path.sep, '/'))
    .flatMap((entry) => {
      const file = entry.replace(/\.txt$/, '');
      const language = languages.get(path.extname(file));
      const isCode = entry.includes('/') && language !== undefined;
      if (!isCode) return [];
      const marked = readFileSync(path.join(here, entry), 'utf8');
      return [{ file, language, marked, text: withoutMarks(marked) }];
    })
    .sort((a, b) => (a.file < b.file ? -1 : 1));

/** The text of one of them, as it is analysed. */
export const ownText = (file: string): string => ownFiles().find((own) => own.file === file)?.text ?? '';

/** Every label; throws at the first mark that does not stand exactly under an integer literal. */
export const ownLabels = (): readonly OwnLabel[] => ownFiles().flatMap(labelsOf);

const here = path.resolve('test/accuracy/own');

/** TypeScript is kept as `.ts.txt`, for it is neither compiled nor linted with the project. */
const languages: ReadonlyMap<string, string> = new Map([
  ['.kt', 'kotlin'],
  ['.cs', 'csharp'],
  ['.c', 'c'],
  ['.h', 'c'],
  ['.cpp', 'cpp'],
  ['.dart', 'dart'],
  ['.java', 'java'],
  ['.ps1', 'powershell'],
  ['.psm1', 'powershell'],
  ['.swift', 'swift'],
  ['.scala', 'scala'],
  ['.lua', 'lua'],
  ['.go', 'go'],
  ['.rs', 'rust'],
  ['.rb', 'ruby'],
  ['.php', 'php'],
  ['.sh', 'shellscript'],
  ['.m', 'objective-c'],
  ['.ts', 'typescript'],
  ['.tsx', 'typescriptreact'],
  ['.js', 'javascript'],
  ['.py', 'python'],
  ['.sql', 'sql'],
  ['.yaml', 'yaml'],
  ['.toml', 'toml'],
  ['.json', 'json'],
]);

const withoutComments = new Set(['json']);

const labelsOf = ({ file, language, marked }: OwnFile): readonly OwnLabel[] => {
  const beside = (): string => readFileSync(path.join(here, `${file}.labels`), 'utf8');
  const marks = withoutComments.has(language) ? labelsBeside(file, marked, beside()) : marksIn(file, marked);
  return marks.map((mark) => ({ file, language, ...placeOf(mark), ...meaningOf(mark, file) }));
};

const placeOf = ({ line, col, literal }: Mark): Pick<OwnLabel, 'line' | 'col' | 'literal'> => ({ line, col, literal });

const meaningOf = ({ line, label }: Mark, file: string): Pick<OwnLabel, 'label' | 'catalog'> => {
  if (label === '-') return { label: 'not-code', catalog: null };
  const catalog = label.replace(/^def /, '');
  if (catalog !== 'other' && !catalogs.has(catalog)) {
    throw new Error(
      `${file}:${String(line)}: "${catalog}" is no catalog; write one of ${[...catalogs].join(', ')} or other.`,
    );
  }
  return {
    label: label === catalog ? 'error-code' : 'definition',
    catalog: catalog === 'other' ? 'other:own' : catalog,
  };
};

const idsIn = (folder: string, ending: string): readonly string[] =>
  readdirSync(path.resolve('shared', folder))
    .filter((name) => name.endsWith(ending))
    .map((name) => name.slice(0, -ending.length));

const catalogs: ReadonlySet<string> = new Set([...idsIn('families', '.yaml'), ...idsIn('catalogs', '.errors.json')]);
