import { fixAll } from '../../../server/src/fixes/fixAll';
import { fixesAt } from '../../../server/src/fixes/fixesAt';
import { applyEdits } from '../../../server/src/fixes/text/apply';
import type { Fix } from '../../../server/src/fixes/fix';
import { scanLexically } from '../../../server/src/syntax/scanLexically';
import { stageAt } from '../scene';
import type { Program } from './program';

export type Applied = {
  /** All files of the program after the fix. */
  readonly files: Readonly<Record<string, string>>;
  /** Why nothing was offered, for the report. */
  readonly why?: string;
  readonly changed: boolean;
  /** A second application would change something. */
  readonly again: boolean;
  /** The inverse edits give the first bytes back. */
  readonly undone: boolean;
};

const folder = 'file:///home/dev/shop';

export const applyFix = (program: Program): Applied => {
  const before = { [program.file]: program.text, ...program.files };
  const first = stageAt(program);
  const fix = fixAll(first.source, first.analysis, first.context);
  if (fix === undefined || !('edits' in fix))
    return { files: before, why: whyNot(program), changed: false, again: false, undone: true };
  const files = after(before, fix);
  return { files, changed: true, again: isOfferedAgain(program, files), undone: undoes(before, fix) };
};

const whyNot = (program: Program): string => {
  const staged = stageAt(program);
  const fixes = fixesAt({ ...staged, span: staged.analysis.insights[0]?.span ?? { start: 0, end: 0 } });
  return fixes.flatMap((fix) => ('why' in fix ? [fix.why] : []))[0] ?? 'nothing is offered';
};

const after = (before: Readonly<Record<string, string>>, fix: Fix): Readonly<Record<string, string>> => {
  if (!('edits' in fix)) return before;
  const changed = fix.edits.map((edit): readonly [string, string] => {
    if ('create' in edit) return [edit.create.slice(folder.length + 1), edit.text];
    const path = edit.uri.slice(folder.length + 1);
    return [path, applyEdits(before[path] ?? '', edit.edits)];
  });
  return { ...before, ...Object.fromEntries(changed) };
};

/** Every replaced number is gone, so that a second application finds nothing where the first one wrote. */
const isOfferedAgain = (program: Program, files: Readonly<Record<string, string>>): boolean => {
  const digits = program.text.slice(program.sites[0]?.start, program.sites[0]?.end);
  const left = numbersIn(files[program.file] ?? '', program.language, BigInt(digits));
  return left !== numbersIn(program.text, program.language, BigInt(digits)) - stageAt(program).analysis.insights.length;
};

const numbersIn = (text: string, language: string, value: bigint): number =>
  scanLexically({ uri: 'file:///home/dev/shop/main', version: 0, language, text }, () => true).literals.filter(
    (literal) =>
      literal.value === value && literal.place.kind === 'code' && literal.place.declares?.form !== 'constant',
  ).length;

/** Every edit can be taken back: what it wrote stands where it wrote it. */
const undoes = (before: Readonly<Record<string, string>>, fix: Fix): boolean => {
  if (!('edits' in fix)) return true;
  return fix.edits.every((edit) => {
    if ('create' in edit) return before[edit.create.slice(folder.length + 1)] === undefined;
    const text = before[edit.uri.slice(folder.length + 1)];
    if (text === undefined) return false;
    let shift = 0;
    const inverse = edit.edits.map(({ span, newText }) => {
      const start = span.start + shift;
      shift += newText.length - (span.end - span.start);
      return { span: { start, end: start + newText.length }, newText: text.slice(span.start, span.end) };
    });
    return applyEdits(applyEdits(text, edit.edits), inverse) === text;
  });
};
