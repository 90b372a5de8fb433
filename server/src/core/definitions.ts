import { genericNames } from './clueTable';
import type { CodePlace, Declaration } from './literal';
import { endingsOf, fold, isConstantCase, wordsOf } from './names';

/** Is the number already named: the value of a constant, an enum member, a macro, a row of a table? */
export const isDefinition = ({ declares, role }: CodePlace): boolean =>
  declares !== undefined && role !== 'default' && rules[declares.form](declares);

const rules: Readonly<Record<Declaration['form'], (declaration: Declaration) => boolean>> = {
  enumMember: () => true,
  macro: () => true,
  tableRow: () => true,
  constant: (declaration) => namesOneCode(declaration),
  classMember: (declaration) =>
    namesOneCode(declaration) && (isConstantCase(declaration.name) || declaration.family > 1),
  objectMember: (declaration) =>
    namesOneCode(declaration) && (isConstantCase(declaration.name) || declaration.family > 1),
  variable: (declaration) => isConstantCase(declaration.name) && namesOneCode(declaration),
};

/** `NOT_FOUND` names a code; `status`, `exitCode` and `STATUS_CODE` only say that some code is there. */
const namesOneCode = ({ name }: Declaration): boolean => {
  const folded = fold(name);
  return (
    !(folded in genericNames) &&
    !plainCodeNames.has(folded) &&
    !(wordsOf(name).length <= 2 && endsGenerically(name) && !isConstantCase(name))
  );
};

const plainCodeNames: ReadonlySet<string> = new Set([
  'exitcode',
  'exitstatus',
  'httpstatus',
  'httpcode',
  'httpstatuscode',
  'closecode',
  'hr',
  'hresult',
  'sqlstate',
  'signal',
]);

const endsGenerically = (name: string): boolean => endingsOf(name).some((ending) => ending in genericNames);
