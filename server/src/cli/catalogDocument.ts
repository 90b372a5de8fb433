import type { Catalog, CatalogHead, CodeRange, Message } from '../../../shared/src/catalog/types';

/** A catalog as its authors would write it: in the schema, without what goes without saying. Parsing it gives it back. */
export const documentOf = ({ entries, ranges, fields, ...rest }: Catalog): unknown =>
  compact({
    ...headDocument(rest),
    entries: entries.map((entry) => ({ ...entry, messages: entry.messages.map(messageDocument) })),
    ranges: ranges.map(rangeDocument),
    fields,
  });

const headDocument = (head: CatalogHead): Readonly<Record<string, unknown>> => {
  const { size: _, priority, ...told } = head;
  return { ...told, ...(priority === 0 ? {} : { priority }) };
};

const messageDocument = (message: Message): unknown => (Object.keys(message).length === 1 ? message.text : message);

const rangeDocument = ({ inner, ...range }: CodeRange): unknown => ({ ...range, ...inner });

/** Leaves out empty lists and objects, but keeps `null`, which means "none", and an empty list of entries. */
const compact = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(compact);
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value)
    .map(([key, inner]) => [key, compact(inner)] as const)
    .filter(([key, inner]) => key === 'entries' || !isEmpty(inner));
  return Object.fromEntries(kept);
};

const isEmpty = (value: unknown): boolean =>
  value === undefined || (typeof value === 'object' && value !== null && Object.keys(value).length === 0);
