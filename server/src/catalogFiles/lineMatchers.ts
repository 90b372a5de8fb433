import type { RE2JS } from 're2js';
import type { LineField, LineMatcher } from '../../../shared/src/catalog/catalogSet';
import type { FileProblem, FormatPlace } from './catalogFile';

/** What came of the patterns of a catalog file. */
export type LineMatchers = { readonly matchers: readonly LineMatcher[]; readonly problems: readonly FileProblem[] };

/** Makes the formats of a catalog file ready to run. The engine takes a moment to load and is loaded for those who have some. */
export const lineMatchersOf = async (formats: readonly FormatPlace[]): Promise<LineMatchers> => {
  const engine = await import('re2js');
  const read = formats.map((format) => readFormat(format, engine.RE2JS));
  return {
    matchers: read.flatMap(({ matcher }) => matcher ?? []),
    problems: read.flatMap(({ problem }) => problem ?? []),
  };
};

type Engine = typeof RE2JS;
type Read = { readonly matcher?: LineMatcher; readonly problem?: FileProblem };

const readFormat = ({ rule, patternSpan }: FormatPlace, engine: Engine): Read => {
  const problem = (kind: FileProblem['kind'], message: string): Read => ({
    problem: { span: patternSpan, kind, message },
  });
  const compiled = compile(rule.pattern, engine);
  if (typeof compiled === 'string') {
    return problem('unsupported pattern', `The pattern is none that runs in linear time: ${compiled}.`);
  }
  if (compiled.programSize() > largestProgram) {
    return problem(
      'explosive pattern',
      'The pattern is too large once its counted repeats are written out; shorten them.',
    );
  }
  if (compiled.matcher('').find()) {
    return problem(
      'pattern too wide',
      'The pattern fits every line; begin it with ^ and with what only such lines have.',
    );
  }
  const names = Object.keys(compiled.namedGroups());
  const missing = Object.keys(rule.codes).find((name) => !names.includes(name));
  if (missing !== undefined) {
    return problem('bad value', `The pattern has no field "${missing}" for a code; write (?<${missing}>…).`);
  }
  return { matcher: { ...rule, fieldsIn: (line) => fieldsIn(line, compiled, names) } };
};

const largestProgram = 20_000;

/** The pattern, or in words why it is none. */
const compile = (pattern: string, engine: Engine): RE2JS | string => {
  try {
    return engine.compile(pattern);
  } catch (error) {
    return error instanceof Error
      ? error.message.replace(/^error parsing regexp: /, '').replace(/`/g, '"')
      : 'unknown reason';
  }
};

/** Of longer lines only the beginning is looked at. */
const longestLine = 4096;

const fieldsIn = (line: string, pattern: RE2JS, names: readonly string[]): readonly LineField[] | undefined => {
  const matcher = pattern.matcher(line.slice(0, longestLine));
  if (!matcher.find()) return undefined;
  return names.flatMap((name) => {
    const [start, end] = [matcher.start(name), matcher.end(name)];
    return start < 0 || start === end ? [] : [{ name, start, end }];
  });
};
