import { isApi } from './apiMark';
import type { CodeList, DeclaredCode } from './codeList';
import { declaredCodes, type DeclaringFile } from './declaredCodes';
import { markOf } from './names';
import { accepted, scoreOf } from './verdict';

/** Longer lists are tables that nobody wrote by hand. */
const mostMembers = 2000;

/** The lists of numbers in a file, each with what speaks for error codes. */
export const codeListsIn = async (file: DeclaringFile): Promise<readonly CodeList[]> => {
  if (!isApi(file.text)) return codeListsOf(file);
  const { apiListOf } = await import('./apiLists');
  const api = apiListOf(file);
  return api === undefined ? codeListsOf(file) : [api];
};

/** Those that are declared, as constants and members. */
export const codeListsOf = (file: DeclaringFile): readonly CodeList[] => {
  const declared = declaredCodes(file);
  const held = [...grouped(declared, ({ container }) => container)].flatMap(([name, members]) =>
    name === undefined ? [] : [listOf(file.uri, { name, kind: 'container', members })],
  );
  const lists = held.filter((list) => isList(list));
  const taken = new Set(lists.filter(({ score }) => score >= accepted).flatMap(({ members }) => members));
  const loose = [
    ...grouped(
      declared.filter((each) => !taken.has(each)),
      ({ name }) => markOf(name),
    ),
  ];
  const named = loose.flatMap(([name, members]) =>
    name === undefined ? [] : [listOf(file.uri, { name, kind: 'names', members })],
  );
  return [...lists, ...named.filter((list) => isList(list) && list.score >= accepted)];
};

const listOf = (uri: string, found: Omit<CodeList, 'uri' | 'score'>): CodeList => ({
  uri,
  ...found,
  score: scoreOf(found.name, found.members),
});

/** Two members or more, nearly all with a number of their own. */
const isList = ({ members }: CodeList): boolean => {
  const values = new Set(members.map(({ value }) => value)).size;
  const names = new Set(members.map(({ name }) => name)).size;
  return values >= 2 && members.length <= mostMembers && values >= members.length * 0.75 && names === members.length;
};

const grouped = (
  codes: readonly DeclaredCode[],
  keyOf: (code: DeclaredCode) => string | undefined,
): ReadonlyMap<string | undefined, readonly DeclaredCode[]> => {
  const groups = new Map<string | undefined, DeclaredCode[]>();
  for (const code of codes) {
    const key = keyOf(code);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [code]);
    else group.push(code);
  }
  return groups;
};

/**
 * A quick look that spares many files a closer one: something is called an error or a code and gets a number, or there
 * is an enum or an object of constants.
 */
export const mayListCodes = (text: string): boolean => listing.test(text) || isApi(text);

const noun = '(?:err|error|code|fail|fault|exception|exit|status|result|reason|problem)';

// Repeats are bounded: the texts are anybody's.
const listing = new RegExp(
  [
    // enum ErrorCode, class ExitStatus(IntEnum), object Errors, type Status int
    `\\b(?:enum|class|object|interface|struct|module|namespace|impl|type)\\s{1,20}(?:class\\s{1,20}|struct\\s{1,20})?\\w{0,60}${noun}`,
    // } my_error_t;
    `\\}\\s{0,20}\\w{0,60}${noun}\\w{0,60}\\s{0,20};`,
    // Lists of any name: the settings may say that they hold codes.
    `\\benum\\b[^;{}()]{0,80}[{(]|\\((?:Int|Str)?Enum\\)|\\bconst\\s{1,20}[A-Z]\\w{0,60}\\s{0,20}(?::[^=\\n]{0,80})?=\\s{0,20}(?:[\\w.]+\\()?\\s{0,20}\\{`,
    // ERR_NOT_FOUND = -2, #define ACME_ERR_X 5, notFoundError: 7
    `${noun}\\w{0,60}["'\\]]?\\s{0,20}(?::\\s{0,20}[\\w.]+\\s{0,20})?[=:]?\\s{0,20}\\(?-?\\d`,
    // const errors = {, ERRORS: Record<string, number> = {
    `${noun}\\w{0,60}\\s{0,20}(?::[^=\\n]{0,80})?=\\s{0,20}(?:[\\w.]+\\()?\\s{0,20}\\{`,
  ].join('|'),
  'i',
);
