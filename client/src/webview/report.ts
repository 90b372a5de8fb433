/** The page of a report on logs. It knows only what the extension sends it, and changes nothing but itself. */
import { reportFormats, totalsText } from '../../../shared/src/report/exports';
import type { FromPage, ToPage } from '../../../shared/src/report/pageMessages';
import { shownRows, type RowChoice, type ShownRow, type SortKey } from '../../../shared/src/report/shownRows';
import { button, element } from './elements';
import { filtersFor } from './filters';
import { tableOf } from './table';

declare const acquireVsCodeApi: () => { readonly postMessage: (message: FromPage) => void };

const editor = acquireVsCodeApi();
const say = (message: FromPage): void => editor.postMessage(message);

const show = ({ report, names }: ToPage): void => {
  const state: { sort: RowChoice['sort']; shown: readonly ShownRow[] } = {
    sort: { by: 'count', isDescending: true },
    shown: [],
  };
  const status = element('p', { role: 'status', 'aria-live': 'polite' });
  const table = element('div', { class: 'table', tabindex: '0', role: 'region', 'aria-label': 'Failures by code' });
  const renew = (): void => {
    state.shown = shownRows(report.rows, { ...filters.choice(), sort: state.sort });
    status.textContent = `${state.shown.length} of ${report.rows.length} codes are shown.`;
    table.replaceChildren(tableOf(state.shown, state.sort, { names, say, onSort }));
  };
  const onSort = (by: SortKey): void => {
    state.sort = { by, isDescending: state.sort.by === by ? !state.sort.isDescending : by === 'count' };
    renew();
    table.querySelector<HTMLElement>(`[data-key="${by}"]`)?.focus();
  };
  const filters = filtersFor(report, renew);
  const exports = reportFormats.map((format) =>
    button(`Export ${format === 'markdown' ? 'Markdown' : format.toUpperCase()}…`, {}, () =>
      say({ kind: 'export', format, rows: state.shown.map(({ index }) => index) }),
    ),
  );
  document.body.replaceChildren(
    element('h1', {}, 'Failures in logs'),
    element('p', {}, totalsText(report)),
    ...unreadOf(report.unread, names),
    filters.root,
    element('div', { class: 'exports' }, ...exports),
    status,
    table,
  );
  renew();
};

const unreadOf = (unread: ToPage['report']['unread'], names: ToPage['names']): readonly HTMLElement[] =>
  unread.length === 0
    ? []
    : [
        element(
          'details',
          { class: 'unread' },
          element('summary', {}, `Not read in full: ${unread.length}`),
          element('ul', {}, ...unread.map(({ file, why }) => element('li', {}, `${names[file] ?? file}: ${why}`))),
        ),
      ];

// Only the extension can post to this page: the editor keeps other origins out.
window.addEventListener('message', ({ data }: MessageEvent<ToPage>) => show(data));
window.addEventListener('submit', (event) => event.preventDefault());
say({ kind: 'ready' });
