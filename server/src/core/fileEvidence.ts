import type { AppliesTo, CatalogHead, CatalogId } from '../../../shared/src/catalog/types';
import type { CatalogSet } from '../../../shared/src/catalog/catalogSet';
import type { Clue } from './insight';
import type { Mention, Mentions } from './mentions';
import type { FileFacts, Import, Project } from './scan';

/** What a file as a whole says for one catalog. */
export type Support = {
  readonly clues: readonly Clue[];
  /** Sum of the clues' weights, capped: ten imports are not ten times the evidence of one. */
  readonly weight: number;
  /** direct: in this file · project: its project depends on it · hearsay: prose, other files; proves nothing · none. */
  readonly kind: 'direct' | 'project' | 'hearsay' | 'none';
};

export type FileEvidence = ReadonlyMap<CatalogId, Support>;

const weights = {
  pinned: 6,
  activated: 4,
  import: 3,
  header: 3,
  /** Kernels return errors negated. */
  kernelHeader: 3,
  host: 3,
  identifier: 2.5,
  file: 1.5,
  package: 2,
  own: 2,
  ownButNarrower: 1,
  word: 0.5,
  neighbours: 0.5,
};
const cap = 4;
/** Hearsay proves nothing, however much there is of it. */
const hearsayCap = 1;
/** General families answer by role and name; what a file imports only tips the balance. */
const generalShare = 0.5;
const noSupport: Support = { clues: [], weight: 0, kind: 'none' };

export const supportOf = (evidence: FileEvidence, id: CatalogId): Support => evidence.get(id) ?? noSupport;

/** Weighs imports, headers, hosts, identifiers, words, dependencies and settings for every catalog. */
export const fileEvidence = (
  file: FileFacts,
  mentions: Mentions,
  project: Project,
  catalogs: CatalogSet,
): FileEvidence => {
  const mentioned = groupByCatalog(mentions.found);
  const supports = catalogs.heads.map(
    (head) => [head.id, support(head, file, mentioned.get(head.id) ?? [], project)] as const,
  );
  return new Map(supports.filter(([, { kind }]) => kind !== 'none'));
};

const groupByCatalog = (mentions: readonly Mention[]): ReadonlyMap<CatalogId, readonly Mention[]> => {
  const groups = new Map<CatalogId, Mention[]>();
  for (const mention of mentions) groups.set(mention.catalog, [...(groups.get(mention.catalog) ?? []), mention]);
  return groups;
};

const support = (head: CatalogHead, file: FileFacts, mentioned: readonly Mention[], project: Project): Support => {
  const share = head.scope === 'vendor' || head.scope === 'project' ? 1 : generalShare;
  const scaled = (clues: readonly Clue[]): readonly Clue[] =>
    clues.map((clue) => ({ ...clue, weight: clue.weight * share }));
  const chosen = choices(head.id, project);
  const direct = scaled([
    ...importClues(head, file.imports),
    ...mentionClues(mentioned, ['host', 'identifier']),
    ...fileClues(head.id, project),
  ]);
  const around = scaled([...packageClues(head, project), ...ownClues(head)]);
  const hearsay = scaled([...neighbourClues(head, project), ...mentionClues(mentioned, ['word'])]);
  const capped = Math.min(cap, sum([...direct, ...around]) + Math.min(hearsayCap * share, sum(hearsay)));
  return {
    clues: [...chosen, ...direct, ...around, ...hearsay],
    weight: sum(chosen) + capped,
    kind: kindOf({ direct: [...chosen, ...direct], project: around, hearsay }),
  };
};

const kindOf = (groups: Readonly<Record<'direct' | 'project' | 'hearsay', readonly Clue[]>>): Support['kind'] =>
  (['direct', 'project', 'hearsay'] as const).find((kind) => groups[kind].length > 0) ?? 'none';

const sum = (clues: readonly Clue[]): number => clues.reduce((total, clue) => total + clue.weight, 0);

const choices = (id: CatalogId, { pinned, activated }: Project): readonly Clue[] => [
  ...(pinned.includes(id) ? [clue(id, 'pinned', 'pinned in the settings')] : []),
  ...(activated.includes(id) ? [clue(id, 'activated', 'activated in the settings')] : []),
];

const importClues = ({ id, appliesTo }: CatalogHead, imports: readonly Import[]): readonly Clue[] => {
  const hit = imports.find((one) => one.kind !== 'header' && isImported(one.module, appliesTo));
  const headers = imports.filter(
    (one) => one.kind === 'header' && appliesTo.headers.some((name) => endsWithPath(one.module, name)),
  );
  const kernels = headers.find(({ module }) => module.startsWith('linux/'));
  const header = kernels ?? headers[0];
  return [
    ...(hit === undefined ? [] : [clue(id, 'import', `the file imports \`${hit.module}\``)]),
    ...(header === undefined
      ? []
      : [clue(id, kernels === undefined ? 'header' : 'kernelHeader', `the file includes \`${header.module}\``)]),
  ];
};

const isImported = (module: string, { imports, packages }: AppliesTo): boolean =>
  imports.some((pattern) => matchesModule(module, pattern)) ||
  Object.values(packages).some((names) => names.some((name) => module === name || module.startsWith(`${name}/`)));

/** `emotiv` matches `emotiv`, `emotiv.client`, `emotiv/client` and `./emotiv`; `live.videosdk.*` any tail. */
const matchesModule = (module: string, pattern: string): boolean => {
  const folded = module.replace(/^node:/, '');
  if (pattern.endsWith('*')) return folded.startsWith(pattern.slice(0, -1));
  if (folded === pattern) return true;
  const tail = folded.startsWith(pattern) ? folded.charAt(pattern.length) : '';
  return ['/', '.', ':', '\\'].includes(tail) || (folded.startsWith('.') && folded.split('/').at(-1) === pattern);
};

const endsWithPath = (path: string, tail: string): boolean => path === tail || path.endsWith(`/${tail}`);

const mentionWords = {
  host: 'the file names the host',
  identifier: 'the file uses',
  word: 'the file speaks of',
} as const;

const mentionClues = (mentions: readonly Mention[], kinds: readonly Mention['kind'][]): readonly Clue[] =>
  mentions
    .filter(({ kind }) => kinds.includes(kind))
    .map(({ catalog, kind, needle }) => clue(catalog, kind, `${mentionWords[kind]} \`${needle}\``));

const fileClues = (id: CatalogId, { matchedFiles, path }: Project): readonly Clue[] =>
  matchedFiles.includes(id) ? [clue(id, 'file', `\`${path}\` is one of its files`)] : [];

const packageClues = ({ id, appliesTo }: CatalogHead, { dependencies }: Project): readonly Clue[] => {
  const hit = dependencies.find(({ ecosystem, name }) => appliesTo.packages[ecosystem]?.includes(name) === true);
  return hit === undefined ? [] : [clue(id, 'package', `the project depends on \`${hit.name}\``)];
};

/** Whoever keeps a catalog in the workspace means the workspace; less so where the catalog itself says what it is about. */
const ownClues = ({ id, scope, appliesTo }: CatalogHead): readonly Clue[] => {
  if (scope !== 'project') return [];
  const { packages, imports, headers, hosts, identifiers, files } = appliesTo;
  const signs = [...Object.values(packages), imports, headers, hosts, identifiers, files].flat();
  return [clue(id, signs.length === 0 ? 'own' : 'ownButNarrower', 'the catalog is the workspace’s own')];
};

/** Evidence in two files or more of the workspace makes a vendor a candidate everywhere in it. */
const neighbourClues = ({ id, scope }: CatalogHead, { vendorFiles }: Project): readonly Clue[] => {
  const files = vendorFiles.get(id) ?? 0;
  return scope === 'vendor' && files >= 2
    ? [clue(id, 'neighbours', `${String(files)} files of the workspace use it`)]
    : [];
};

const clue = (family: CatalogId, id: keyof typeof weights, because: string): Clue => ({
  id: `file.${id}`,
  family,
  weight: weights[id],
  because,
});
