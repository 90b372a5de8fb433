import type { CatalogSet } from '../../../shared/src/catalog/catalogSet';
import type { CatalogId } from '../../../shared/src/catalog/types';
import { mentionsIn } from '../core/mentions';
import type { Finding } from './finding';

/** Finds texts that a program emits instead of a number: `The session has been closed by another client`. */
export type MessageFinder = {
  /** Catalogs of vendors and of the workspace that the text speaks of; only their messages are looked for. */
  readonly spokenOf: (text: string) => readonly CatalogId[];
  /** Of all catalogs of vendors and of the workspace, in small letters. */
  readonly texts: () => readonly string[];
  readonly find: (line: string, spokenOf: readonly CatalogId[]) => readonly Finding[];
};

export const messageFinder = (catalogs?: CatalogSet): MessageFinder => {
  if (catalogs === undefined) return { spokenOf: () => [], texts: () => [], find: () => [] };
  const own = new Set(
    catalogs.heads.filter(({ scope }) => scope === 'vendor' || scope === 'project').map(({ id }) => id),
  );
  const known = new Map<CatalogId, readonly Message[]>();
  const messagesOf = (id: CatalogId): readonly Message[] => {
    const messages = known.get(id) ?? collected(catalogs, id);
    known.set(id, messages);
    return messages;
  };
  return {
    spokenOf: (text) =>
      [...new Set(mentionsIn(text, catalogs).found.map(({ catalog }) => catalog))].filter((id) => own.has(id)),
    texts: () => [...own].flatMap((id) => messagesOf(id).map(({ text }) => text)),
    find: (line, spokenOf) => {
      if (spokenOf.length === 0) return [];
      const folded = line.toLowerCase();
      return spokenOf.flatMap((id) => messagesOf(id).flatMap((message) => foundIn(line, folded, id, message)));
    },
  };
};

type Message = { readonly text: string; readonly code: number };

/** Shorter texts are what anyone says. */
const shortest = 16;
const fewestWords = 3;

/** The messages that stand for one code only. */
const collected = (catalogs: CatalogSet, id: CatalogId): readonly Message[] => {
  const codes = new Map<string, Set<number>>();
  for (const { code, messages } of catalogs.catalog(id)?.entries ?? []) {
    if (typeof code !== 'number') continue;
    for (const text of messages.flatMap(spellingsOf)) codes.set(text, (codes.get(text) ?? new Set()).add(code));
  }
  return [...codes].flatMap(([text, owners]) => {
    const [code, other] = owners;
    const isTelling = text.length >= shortest && text.split(/\s+/).length >= fewestWords;
    return code !== undefined && other === undefined && isTelling ? [{ text, code }] : [];
  });
};

/** Catalogs mark names as Markdown does; programs may print the marks or leave them out. */
const spellingsOf = ({ text }: { readonly text: string }): readonly string[] => {
  const plain = text.replace(/[.!]$/, '').toLowerCase();
  return [plain, plain.replaceAll('`', '')];
};

const foundIn = (line: string, folded: string, id: CatalogId, { text, code }: Message): readonly Finding[] => {
  const start = folded.indexOf(text);
  if (start < 0) return [];
  const end = start + text.length;
  const written = line.slice(start, end);
  const token = { start, end, text: written, value: code, form: 'message' } as const;
  return [
    { token, families: [id], cue: 'a message of its own', cueStart: start, cueEnd: end, trust: 0.8, label: written },
  ];
};
