import type { Entry } from '../../../shared/src/catalog/types';
import type { Match } from './insight';
import { genericNames, textWords } from './clueTable';
import type { CodePlace, DeclaredName, Owner, Row } from './literal';
import { endingsOf, fold, isConstantCase, segmentsOf, singular, wordsOf } from './names';

/** Is the number already named: the value of a constant, an enum member, a macro, a row of a table? */
export const isDefinition = (place: CodePlace, best: Match): boolean =>
  isDeclared(place) ||
  isNamedAsEntry(place, best) ||
  isRow(place, best) ||
  isMemberAssignment(place) ||
  isClassCode(place, best) ||
  isNamingLabel(place);

/** `StatusMultiStatus = 207`: a constant whose name is the code's own, however it ends. */
const isNamedAsEntry = ({ declares, role }: CodePlace, { clues }: Match): boolean =>
  role === 'declaration' &&
  declares !== undefined &&
  declares.form !== 'variable' &&
  clues.some(({ id, weight }) => id === 'sibling' && weight >= 3);

/** Roles in which the number itself is the declared value, not a part of it. */
const wholeValue: ReadonlySet<CodePlace['role']> = new Set(['declaration', 'property', 'mapKey', 'dataValue']);

const isDeclared = ({ declares, role, siblings }: CodePlace): boolean => {
  if (declares === undefined || (role === 'mapKey' && siblings.length === 0)) return false;
  const whole = wholeValue.has(role) || (role === 'argument' && declares.form === 'enumMember');
  return whole && rules[declares.form](declares);
};

const rules: Readonly<Record<DeclaredName['form'], (declared: DeclaredName) => boolean>> = {
  enumMember: () => true,
  macro: () => true,
  tableRow: () => true,
  constant: ({ name }) => namesOneCode(name),
  classMember: ({ name, family }) => namesOneCode(name) && (isConstantCase(name) || family > 1),
  objectMember: ({ name, family }) => namesOneCode(name) && (isConstantCase(name) || family > 1),
  // Without a word that makes it a constant, `LAST_STATUS = 1` is as likely a variable in capitals.
  variable: ({ name }) => isConstantCase(name) && namesOneCode(name) && !endsGenerically(name),
};

/** `NOT_FOUND` names a code; `status`, `exitCode` and `STATUS_CODE` only say that some code is there. */
const namesOneCode = (name: string): boolean => {
  const folded = fold(name);
  if (folded in genericNames || plainCodeNames.has(folded)) return false;
  return isConstantCase(name) || !endsGenerically(name);
};

const plainCodeNames: ReadonlySet<string> = new Set(
  'exitcode exitstatus httpstatus httpcode httpstatuscode closecode hr hresult sqlstate signal'.split(' '),
);

/** `parseError` names one error; `parseStatus` only says that there is some status. */
const endsGenerically = (name: string): boolean =>
  endingsOf(name).some((ending) => ending in genericNames && !sayingNames.has(ending));

const sayingNames: ReadonlySet<string> = new Set('err error exception failure reason result'.split(' '));

/** `NOT_FOUND: { code: 404, … }`, `{ name: 'SIGHUP', number: 1 }`, `[404, 'not found']` in a table: rows that name a code. */
const isRow = (place: CodePlace, { hit }: Match): boolean => {
  const names = hit.kind === 'entry' ? namesOf(hit.entry) : [];
  return rowRules[place.role]?.(place, names) ?? false;
};

const namesOf = ({ name, title, altNames }: Entry): readonly string[] =>
  [name ?? '', title ?? '', ...altNames].map(fold);

type RowRule = (place: CodePlace, names: readonly string[]) => boolean;

const isNamedRecord: RowRule = ({ owners, siblings }, names) => {
  const named = siblings.some((text) => isConstantCase(text.replaceAll('-', '_')) && names.includes(fold(text)));
  return (named && !(fold(owners[0]?.name ?? '') in genericNames)) || isKeyed(owners);
};

const rowRules: Partial<Record<CodePlace['role'], RowRule>> = {
  property: isNamedRecord,
  dataValue: isNamedRecord,
  element: (place, names) =>
    place.siblings.length > 0 &&
    (isInMap(place.owners) || ((isColumn(place.row) || isInserted(place.owners)) && isSaid(place, names))),
  argument: (place, names) => isInserted(place.owners) && isSaid(place, names),
  // `STATUS_NAMES = { 404 => :missing }`
  mapKey: ({ owners }) =>
    owners.some(
      ({ relation, name }) => relation === 'elementOf' && wordsOf(name).some((word) => textWords.has(singular(word))),
    ),
};

const isSaid = ({ siblings }: CodePlace, names: readonly string[]): boolean =>
  siblings.some((text) => names.includes(fold(text)));

const isInMap = (owners: readonly Owner[]): boolean =>
  owners.some(({ relation, name }) => relation === 'argumentOf' && name === 'Map');

/** `insert into statuses values (404, 'Not Found')` */
const isInserted = (owners: readonly Owner[]): boolean =>
  owners.length === 0 ||
  owners.some(({ relation, name }) => relation === 'argumentOf' && /^(?:insert|values)$/i.test(name));

const isColumn = (row: Row | undefined): boolean => row !== undefined && row.column > 0;

/** `class ParseError: CODE = -32700`: the class is the name. */
const isClassCode = ({ role, declares, owners }: CodePlace, { hit }: Match): boolean => {
  const container = declares?.container ?? owners.find(({ relation }) => relation === 'memberOf')?.name;
  if (role !== 'declaration' || declares === undefined || container === undefined || declares.form === 'variable')
    return false;
  const name = hit.kind === 'entry' ? fold(hit.entry.name ?? '') : '';
  return /(?:Error|Exception|Fault)$/.test(container) || (name !== '' && fold(container).includes(name));
};

/** `case 404: return 'Not Found'` in `reasonPhrase(code)`. */
const isNamingLabel = ({ role, owners }: CodePlace): boolean =>
  role === 'caseLabel' &&
  owners.some(({ relation, name }) => relation === 'inFunction' && wordsOf(name).some((word) => textWords.has(word)));

const isKeyed = ([key, row]: readonly Owner[]): boolean =>
  key?.relation === 'keyOf' && row?.relation === 'elementOf' && isConstantCase(row.name) && namesOneCode(row.name);

/** `ErrorCodes.ParseError = -32700`: how compiled enums give names. */
const isMemberAssignment = ({ role, owners }: CodePlace): boolean => {
  const [target] = owners;
  if (role !== 'assignment' || target?.relation !== 'assignedTo') return false;
  const [container, member, ...more] = segmentsOf(target.name);
  return (
    more.length === 0 && isCapitalised(container) && isCapitalised(member) && !(fold(member ?? '') in genericNames)
  );
};

const isCapitalised = (name: string | undefined): boolean => name !== undefined && /^[A-Z]\w/.test(name);
