import type { Span } from '../../../../shared/src/span';
import { mentions, type SourceFile } from '../text/sourceFile';
import type { Need } from '../languages/language';

/** The name itself, or with a suffix if the file already uses it for something else. */
export const freeName = (name: string, file: SourceFile, suffix = 'Code'): string => {
  const candidates = [name, `${name}${suffix}`, ...[2, 3, 4, 5, 6, 7, 8, 9].map((digit) => `${name}${suffix}${digit}`)];
  return candidates.find((candidate) => !mentions(file.code, candidate)) ?? `${name}${suffix}10`;
};

/** Bound somewhere outside the given stretch, so that it may mean something else at a site. */
export const isRebound = (name: string, file: SourceFile, except: Span): boolean => {
  const answers = asked.get(file) ?? new Map<string, boolean>();
  asked.set(file, answers);
  const key = `${name} ${except.start} ${except.end}`;
  const answer = answers.get(key) ?? searchRebound(name, file, except);
  answers.set(key, answer);
  return answer;
};

/** The whole text is searched, and completion asks for the same name once for each code of a catalog. */
const asked = new WeakMap<SourceFile, Map<string, boolean>>();

const searchRebound = (name: string, file: SourceFile, except: Span): boolean => {
  const outside =
    file.code.slice(0, except.start) + ' '.repeat(except.end - except.start) + file.code.slice(except.end);
  return file.language.bindings(name).test(outside);
};

export const keyOf = ({ module, name }: Need): string => `${module}\n${name ?? ''}`;

export const uniqueNeeds = (needs: readonly Need[]): readonly Need[] => [
  ...new Map(needs.map((need) => [keyOf(need), need])).values(),
];
