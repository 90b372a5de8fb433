import type { CatalogId } from '../../../shared/src/catalog/types';
import { pathOf, type CallClaim, type CatalogNames } from './catalogNames';
import {
  answeringCalls,
  answeringVerbs,
  bareAnswers,
  commandFamilies,
  commonMembers,
  countedThings,
  foreignCodes,
  genericNames,
  otherMeanings,
  relationStrength,
  relationWords,
  resultFamilies,
} from './clueTable';
import { anyFamily, type Clue } from './insight';
import type { Owner } from './literal';
import { endingsOf, fold, lastSegment, segmentsOf, singular, wordsOf } from './names';

/** What one owner's name says: for any code, for the catalogs that claim the name, or against. */
export type NameVerdict = {
  readonly generic: number;
  readonly claimed: readonly CatalogId[];
  readonly against: boolean;
};

const claimWeight = 4.5;
const callWeights = { whole: 6.25, receiverDiffers: 2.5, within: 1.25, answering: 4.5, result: 6.25 } as const;
const againstWeight = -3.5;
/** A catalog's own name is that much less likely to hold another's code. */
const claimedElsewhereWeight = -2;
/** The same of a catalog's own call: `res.status(203)` answers HTTP, whichever vendor the file speaks of. */
const calledElsewhereWeight = -3;
const silent: NameVerdict = { generic: 0, claimed: [], against: false };
const against: NameVerdict = { ...silent, against: true };

/** The clues of all owners: the best for any family, the best for each claiming catalog, and what speaks against. */
export const ownerClues = (owners: readonly Owner[], names: CatalogNames, home: Home): readonly Clue[] => {
  const clues = owners.flatMap((owner, index) => remembered(owner, index === 0, names, home));
  return bestPerFamily(clues);
};

/** The family of a script's own codes; `far` takes over what is the exit codes' where the number is too great for one. */
export type Home = { readonly near?: CatalogId | undefined; readonly far?: CatalogId | undefined };

/** More owners than this are forgotten all at once. */
const mostRemembered = 20_000;

const remembered = (owner: Owner, nearest: boolean, names: CatalogNames, home: Home): readonly Clue[] => {
  const key = `${owner.relation} ${nearest ? 'n' : ''} ${home.near ?? ''} ${home.far ?? ''} ${owner.name}`;
  const known = names.remembered.get(key);
  if (known !== undefined) return known;
  if (names.remembered.size >= mostRemembered) names.remembered.clear();
  const clues = inScript(cluesOf(owner, nearest, names, home.near), home);
  names.remembered.set(key, clues);
  return clues;
};

/** A script answers no requests, and what is too great for an exit code is another's. */
const inScript = (clues: readonly Clue[], { near, far }: Home): readonly Clue[] => {
  if (near === undefined && far === undefined) return clues;
  return clues
    .filter(({ id }) => id !== 'owner.answering')
    .map((clue) => (far !== undefined && clue.family === 'exit-code' ? { ...clue, family: far } : clue));
};

const cluesOf = (owner: Owner, nearest: boolean, names: CatalogNames, home?: CatalogId): readonly Clue[] => {
  const strength = relationStrength[owner.relation];
  const { generic, claimed, against } = atHome(verdictOf(owner.name, names), owner, home);
  const because = `${relationWords[owner.relation]} \`${owner.name}\``;
  const clue = (id: string, family: Clue['family'], weight: number): Clue => ({
    id: `owner.${id}`,
    family,
    weight: weight * strength,
    because,
  });
  return [
    ...(generic > 0 ? [clue('name', anyFamily, generic)] : []),
    ...(generic > 0 && claimed.length > 0 && nearest
      ? [clue('claimedElsewhere', anyFamily, claimedElsewhereWeight)]
      : []),
    ...claimed.map((family) => clue(isContext(owner) ? 'context' : 'claimed', family, Math.max(claimWeight, generic))),
    ...(against && nearest && !isContext(owner) && owner.relation !== 'returnedFrom'
      ? [clue('otherMeaning', anyFamily, againstWeight)]
      : []),
    ...(relationClues[owner.relation]?.(owner, names) ?? []),
  ];
};

/** What more a name says by how it is related to the number. */
const relationClues: Partial<Record<Owner['relation'], (owner: Owner, names: CatalogNames) => readonly Clue[]>> = {
  argumentOf: (owner, names) => [
    ...tableClues(owner, commandFamilies),
    ...callClues(owner, names),
    ...answeringClues(owner),
  ],
  returnedFrom: (owner) => tableClues(owner, resultFamilies),
  inFunction: (owner, names) => withinClues(owner, names),
  resultOf: (owner) => resultClues(owner),
  comparedWith: (owner) => resultClues(owner),
  switchOn: (owner) => resultClues(owner),
  testedFor: (owner) => resultClues(owner),
  expectedOf: (owner) => resultClues(owner),
};

/** `rc = sqlite3_step(s); if (rc == 5)`, `WTERMSIG(status) == 9`. */
const resultClues = ({ name, relation }: Owner): readonly Clue[] => {
  if (relation !== 'resultOf' && !name.endsWith(')')) return [];
  const called = fold(lastSegment(name));
  const because = `${relationWords[relation]} \`${name}\``;
  return answeringFamilies
    .filter(({ calls, starts }) => calls.has(called) || starts.some((start) => called.startsWith(start)))
    .map(({ family }) => ({ id: 'owner.claimed', family, weight: callWeights.result, because }));
};

const answeringFamilies = Object.entries(answeringCalls).map(([family, list]) => {
  const all = list.split(' ');
  return {
    family,
    calls: new Set(all.filter((call) => !call.endsWith('*'))),
    starts: all.filter((call) => call.endsWith('*')).map((call) => call.slice(0, -1)),
  };
});

/** In a shell's script every `status` is an exit status, but for `http_status` and what an answer's `StatusCode` is. */
const atHome = (verdict: NameVerdict, { name }: Owner, home: CatalogId | undefined): NameVerdict => {
  const isOfHttp = verdict.claimed.includes('http');
  if (home === undefined || (verdict.generic === 0 && !isOfHttp)) return verdict;
  return isOfHttp && answerNames.test(fold(name)) ? { ...verdict, generic: 0 } : { ...verdict, claimed: [home] };
};

const answerNames = /http|statuscode$|responsecode$/;

/** The longest ending that anybody knows decides alone: `exitCode` is the exit code's, not any `code`. */
const verdictOf = (name: string, names: CatalogNames): NameVerdict => {
  const segment = lastSegment(name);
  const words = wordsOf(segment).filter((word) => !/^\d+$/.test(word));
  const last = words.at(-1) ?? '';
  if (countedThings.has(last)) return against;
  const endings = endingsOf(segment);
  const start = endings.findIndex((ending) => names.keys.has(ending) || ending in genericNames);
  const ending = endings[start];
  if (ending === undefined) return otherMeanings.has(last) || otherMeanings.has(singular(last)) ? against : silent;
  if (foreignCodes.has(words[start - 1] ?? '')) return against;
  const claimed = names.paths.get(pathOf(name)) ?? claimantsOf(ending, words, names);
  return { generic: genericNames[ending] ?? 0, claimed, against: false };
};

/** Who has this name for its own: by the name itself, or by a word of it, as in `kafkaErr`. */
const claimantsOf = (ending: string, words: readonly string[], names: CatalogNames): readonly CatalogId[] => {
  const known = names.keys.get(ending);
  if (known !== undefined) return known;
  const own = words.slice(0, -1).findLast((word) => names.ids.has(word));
  return own === undefined ? [] : [own];
};

const callClues = (owner: Owner, names: CatalogNames): readonly Clue[] => {
  const segments = segmentsOf(owner.name).map(fold);
  const claims = names.calls.get(segments.at(-1) ?? '') ?? [];
  return claims.flatMap((claim) => {
    const whole = endsWith(segments, claim);
    if (!whole && commonMembers.has(segments.at(-1) ?? '')) return [];
    const base = { because: `passed to \`${owner.name}\`` };
    const own = { ...base, family: claim.catalog };
    return whole
      ? [
          { ...own, id: 'owner.call', weight: callWeights.whole },
          { ...base, id: 'owner.calledElsewhere', family: anyFamily, weight: calledElsewhereWeight },
        ]
      : [{ ...own, id: 'owner.likeCall', weight: callWeights.receiverDiffers }];
  });
};

/** Enclosing names tell what is spoken of, not what the number is. */
const isContext = ({ relation }: Owner): boolean => relation === 'memberOf' || relation === 'inFunction';

/** `return 1` of `main`, `trap … 2` of a shell. */
const tableClues = ({ name, relation }: Owner, families: Readonly<Record<string, CatalogId>>): readonly Clue[] => {
  const family = families[fold(lastSegment(name))];
  const because = `${relationWords[relation]} \`${name}\``;
  return family === undefined ? [] : [{ id: 'owner.claimed', family, weight: callWeights.result, because }];
};

/** `respond(err, 400)`: verbs of servers that take a status. */
const answeringClues = ({ name }: Owner): readonly Clue[] => {
  const answer = (weight: number): readonly Clue[] => [
    { id: 'owner.answering', family: 'http', weight, because: `passed to \`${name}\`` },
  ];
  if (bareAnswers.has(name) || expectsAnswer(name)) return answer(callWeights.result);
  return wordsOf(lastSegment(name)).some((word) => answeringVerbs.has(word)) ? answer(callWeights.answering) : [];
};

/** `request(app).get('/').expect(404)`: what a request is expected to be answered with. */
const expectsAnswer = (name: string): boolean => /\)\.expect(?:Status|StatusCode)?$/.test(name);

/** `def exit(code=0)`: inside the very function that takes such codes. */
const withinClues = ({ name }: Owner, names: CatalogNames): readonly Clue[] =>
  (names.calls.get(fold(name)) ?? [])
    .filter(({ segments }) => segments.length === 1)
    .map(({ catalog }) => ({
      id: 'owner.within',
      family: catalog,
      weight: callWeights.within,
      because: `inside \`${name}\``,
    }));

const endsWith = (segments: readonly string[], { segments: tail }: CallClaim): boolean =>
  tail.length <= segments.length &&
  tail.every((part, index) => part === segments[segments.length - tail.length + index]);

const bestPerFamily = (clues: readonly Clue[]): readonly Clue[] => {
  const best = new Map<string, Clue>();
  for (const clue of clues) {
    const side = `${clue.family} ${clue.weight > 0 && clue.id !== 'owner.within' ? 'for' : clue.id}`;
    const known = best.get(side);
    if (known === undefined || Math.abs(clue.weight) > Math.abs(known.weight)) best.set(side, clue);
  }
  return [...best.values()];
};
