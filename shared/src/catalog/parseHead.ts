import { checkPattern } from './pattern';
import { given } from './given';
import { parseLogFormat } from './parseLogFormat';
import { choice, flag, integer, listOf, open, recordOf, text, type Found, type Opened, type Reader } from './readers';
import type { AppliesTo, CatalogHead, CodeSpace, ConstantRule, Ecosystem, Group, Provenance } from './types';

export const line = text('one line of text', /^[^\r\n]+$/);
export const markdown = text('text that is not empty');
export const url = text('an address that begins with http:// or https://', /^https?:\/\//);
export const id = text('an id of small letters, digits, dots and hyphens', /^[a-z0-9]+([.-][a-z0-9]+)*$/);
export const severity = choice('error', 'warning', 'info', 'success');
const words = listOf(text('text that is not empty'));

type Head = Omit<CatalogHead, 'size'>;

const decimal: CodeSpace = { kind: 'integer', width: 32, signed: true, radix: 10, prefix: [] };

/** Everything above the rows. Only the id cannot be done without. */
export const parseHead = (top: Opened): Head | undefined => {
  const name = top.need('id', id);
  const title = top.need('title', line) ?? name;
  if (name === undefined || title === undefined) return undefined;
  return {
    id: name,
    title,
    scope: top.get('scope', choice('ambient', 'protocol', 'platform', 'vendor', 'project')) ?? 'project',
    priority: top.get('priority', integer(-100, 100)) ?? 0,
    extends: top.get('extends', listOf(id)) ?? [],
    codes: top.get('codes', parseSpace) ?? decimal,
    appliesTo: top.get('appliesTo', parseAppliesTo) ?? noClaims,
    groups: top.get('groups', listOf(parseGroup)) ?? [],
    constants: top.get('constants', recordOf(parseConstantRule, language)) ?? {},
    logFormats: top.get('logFormats', listOf(parseLogFormat(name))) ?? [],
    ...given({
      version: top.get('version', line),
      description: top.get('description', markdown),
      url: top.get('url', url),
      license: top.get('license', line),
      source: top.get('source', parseProvenance),
      enumName: top.get('enumName', text('a type name such as CortexError', /^[A-Z][A-Za-z0-9]*$/)),
    }),
  };
};

/** A language id, with a variant behind a slash where one language writes constants in several ways. */
export const language = /^[a-z][a-z0-9+#-]*(\/[a-z0-9.-]+)?$/;

const provenanceKeys = [
  'url',
  'document',
  'seed',
  'package',
  'file',
  'heading',
  'note',
  'retrieved',
  'sha256',
] as const;

const parseProvenance: Reader<Provenance> = (found) => {
  const source = open(found, { noun: 'a source', keys: provenanceKeys, extensible: false });
  if (!source) return undefined;
  const pairs = provenanceKeys.map((key) => [key, source.get(key, provenanceReaders[key] ?? markdown)] as const);
  return given(Object.fromEntries(pairs));
};

const provenanceReaders: Readonly<Record<string, Reader<string>>> = {
  url,
  retrieved: text('a date such as 2026-01-31', /^\d{4}-\d{2}-\d{2}$/),
  sha256: text('64 hexadecimal digits', /^[0-9a-f]{64}$/),
};

const spaceKeys = {
  integer: ['kind', 'width', 'signed', 'radix', 'digits', 'prefix'],
  string: ['kind', 'pattern', 'ignoreCase', 'bare', 'classLength'],
};

const parseSpace: Reader<CodeSpace> = (found) => {
  const kind = kindOf(found);
  const space = open(found, { noun: 'a code space', keys: spaceKeys[kind], extensible: false });
  if (!space) return undefined;
  space.need('kind', choice('integer', 'string'));
  return kind === 'string' ? stringSpace(space) : integerSpace(space);
};

/** Which of the two shapes an author means; decided first, so that the other shape's keys are reported as unknown. */
const kindOf = ({ value }: Found): CodeSpace['kind'] =>
  typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'string' ? 'string' : 'integer';

const integerSpace = (space: Opened): CodeSpace => ({
  kind: 'integer',
  width: space.get('width', choice(8, 16, 32, 64)) ?? 32,
  signed: space.get('signed', flag) ?? true,
  radix: space.get('radix', choice(10, 16)) ?? 10,
  prefix: space.get('prefix', words) ?? [],
  ...given({ digits: space.get('digits', integer(1, 20)) }),
});

const stringSpace = (space: Opened): CodeSpace | undefined => {
  const pattern = space.need('pattern', patternReader);
  if (pattern === undefined) return undefined;
  return {
    kind: 'string',
    pattern,
    ignoreCase: space.get('ignoreCase', flag) ?? false,
    bare: space.get('bare', flag) ?? false,
    ...given({ classLength: space.get('classLength', integer(1, 20)) }),
  };
};

/** A regular expression that is safe to run over untrusted text. */
export const patternReader: Reader<string> = (found) => {
  const pattern = markdown(found);
  const fault = pattern === undefined ? undefined : checkPattern(pattern);
  if (!fault) return pattern;
  found.note(fault.kind, found.path, fault.message);
  return undefined;
};

const ecosystems: readonly Ecosystem[] = [
  ...(['npm', 'pypi', 'cargo', 'go', 'maven', 'nuget', 'gem', 'composer', 'pub', 'swift', 'hex'] as const),
];

const appliesKeys = [
  ...(['packages', 'imports', 'headers', 'hosts', 'identifiers', 'keys', 'calls', 'words', 'files'] as const),
  ...(['languages', 'platforms'] as const),
];

/** What a catalog applies to that says nothing of it. */
export const noClaims: AppliesTo = {
  packages: {},
  imports: [],
  headers: [],
  hosts: [],
  identifiers: [],
  keys: [],
  calls: [],
  words: [],
  files: [],
  languages: [],
  platforms: [],
};

const parsePackages: Reader<AppliesTo['packages']> = (found) => {
  const packages = open(found, { noun: 'a list of packages', keys: ecosystems, extensible: false });
  return packages && given(Object.fromEntries(ecosystems.map((each) => [each, packages.get(each, words)])));
};

const parseAppliesTo: Reader<AppliesTo> = (found) => {
  const applies = open(found, { noun: '"appliesTo"', keys: appliesKeys, extensible: false });
  if (!applies) return undefined;
  const list = (key: string): readonly string[] => applies.get(key, words) ?? [];
  return {
    packages: applies.get('packages', parsePackages) ?? {},
    imports: list('imports'),
    headers: list('headers'),
    hosts: list('hosts'),
    identifiers: list('identifiers'),
    keys: list('keys'),
    calls: list('calls'),
    words: list('words'),
    files: list('files'),
    languages: list('languages'),
    platforms: applies.get('platforms', listOf(choice('linux', 'darwin', 'win32', 'freebsd', 'android'))) ?? [],
  };
};

const groupKeys = ['id', 'title', 'description', 'url', 'severity'];

const parseGroup: Reader<Group> = (found) => {
  const group = open(found, { noun: 'a group', keys: groupKeys, extensible: false });
  const name = group?.need('id', id);
  if (!group || name === undefined) return undefined;
  return {
    id: name,
    title: group.need('title', line) ?? name,
    ...given({
      description: group.get('description', markdown),
      url: group.get('url', url),
      severity: group.get('severity', severity),
    }),
  };
};

const ruleKeys = ['symbol', 'import', 'type', 'value', 'caseLabel', 'platforms', 'since', 'package'];
const anyText = text('text', /^/);

export const parseConstantRule: Reader<ConstantRule> = (found) => {
  const rule = open(found, { noun: 'a rule for constants', keys: ruleKeys, extensible: false });
  const symbol = rule?.need('symbol', line);
  if (!rule || symbol === undefined) return undefined;
  return {
    symbol,
    ...given({
      import: rule.get('import', anyText),
      type: rule.get('type', line),
      value: rule.get('value', line),
      caseLabel: rule.get('caseLabel', flag),
      platforms: rule.get('platforms', words),
      since: rule.get('since', line),
      package: rule.get('package', line),
    }),
  };
};
