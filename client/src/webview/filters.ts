import type { LogReport } from '../../../shared/src/report/logReport';
import type { RowChoice } from '../../../shared/src/report/shownRows';
import { readTime } from '../../../shared/src/report/times';
import { element } from './elements';

export type Filters = { readonly root: HTMLElement; readonly choice: () => Omit<RowChoice, 'sort'> };

/** The fields above the table; `onChange` runs with each key. */
export const filtersFor = ({ rows }: LogReport, onChange: () => void): Filters => {
  const text = element('input', { type: 'search', placeholder: 'code, name, words of a line' });
  const catalogs = new Map(rows.map(({ catalog, catalogTitle }) => [catalog, catalogTitle]));
  const catalog = selection('all', [...catalogs]);
  const severity = selection(
    'all',
    [...new Set(rows.map((row) => row.severity))].map((one) => [one, one]),
  );
  const from = element('input', { type: 'datetime-local', step: '1' });
  const to = element('input', { type: 'datetime-local', step: '1' });
  const fields = { Filter: text, Catalog: catalog, Severity: severity, From: from, To: to };
  for (const field of Object.values(fields)) field.addEventListener('input', onChange);
  const labels = Object.entries(fields).map(([label, field]) => element('label', {}, `${label} `, field));
  return {
    root: element('form', { class: 'filters', role: 'search', 'aria-label': 'Which failures are shown' }, ...labels),
    choice: () => ({
      text: text.value.trim(),
      catalog: catalog.value,
      severity: severityNamed(severity.value),
      period: { ...bound('from', from.value), ...bound('to', to.value) },
    }),
  };
};

const selection = (none: string, options: readonly (readonly [value: string, label: string])[]): HTMLSelectElement =>
  element(
    'select',
    {},
    element('option', { value: '' }, none),
    ...options.map(([value, label]) => element('option', { value }, label)),
  );

const severityNamed = (value: string): RowChoice['severity'] =>
  value === 'error' || value === 'warning' || value === 'info' || value === 'success' ? value : '';

const bound = (name: 'from' | 'to', value: string): RowChoice['period'] => {
  const time = readTime(value);
  return time === undefined ? {} : { [name]: time };
};
