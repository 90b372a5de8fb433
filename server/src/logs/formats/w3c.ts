import { fieldsOf } from './columns';
import type { Family } from '../families';
import type { LineForm, LogFormat } from './format';
import { slotFinding } from './slot';

/** The columns that a `#Fields:` line names; undefined for any other line. */
export const columnsNamed = (text: string): readonly string[] | undefined =>
  text.startsWith('#Fields:') ? text.slice('#Fields:'.length).trim().split(/\s+/) : undefined;

const codeColumns: ReadonlyMap<string, readonly Family[]> = new Map<string, readonly Family[]>([
  ['sc-status', ['http']],
  ['cs-status', ['http']],
  ['rs-status', ['http']],
  ['c-status', ['http']],
  ['s-status', ['http']],
  ['x-status', ['http']],
  ['sc-win32-status', ['win32', 'hresult']],
]);

/** Extended log format of W3C: IIS, HTTP.sys, CloudFront, proxies. Only the columns named for codes hold codes. */
const read: LineForm = (text, { columns }) => {
  if (/^#(?:Fields|Software|Version|Date|Remark): /.test(text)) return { findings: [], loose: [] };
  if (columns === undefined || text.startsWith('#')) return undefined;
  const fields = fieldsOf(text, text.includes('\t') ? '\t' : ' ');
  if (fields.length !== columns.length) return undefined;
  const findings = columns.flatMap((cue, index) => {
    const families = codeColumns.get(cue);
    const field = fields[index];
    const finding =
      families && field && slotFinding(text, { ...field, families, cue, cueStart: field.start, cueEnd: field.end });
    return finding ? [finding] : [];
  });
  return { findings, loose: [] };
};

export const w3c: LogFormat = { name: 'W3C extended log', kind: 'record', told: 'by any line', read };
