import { recordOf, open, text, type Reader } from './readers';
import type { CatalogId, LogFormatRule } from './types';

const keys = ['title', 'pattern', 'codes'];
const fieldName = /^[A-Za-z]\w*$/;

/**
 * A format of log lines. Whether its pattern is one, only the engine that runs it can say; the field `code` holds codes of
 * the catalog itself unless `codes` says otherwise.
 */
export const parseLogFormat =
  (catalog: CatalogId): Reader<LogFormatRule> =>
  (found) => {
    const format = open(found, { noun: 'a log format', keys, extensible: false });
    const pattern = format?.need('pattern', text('a pattern of at most 1000 characters', /^[^]{1,1000}$/));
    if (!format || pattern === undefined) return undefined;
    return {
      pattern,
      title: format.get('title', text('one line of text', /^[^\r\n]+$/)) ?? catalog,
      codes: format.get('codes', recordOf(text('the id of a catalog'), fieldName)) ?? { code: catalog },
    };
  };
