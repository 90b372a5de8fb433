import { expect } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { openIndex } from '../../shared/src/catalog/openIndex';
import { linked } from '../../shared/src/commands';
import { parseSettings, type Settings } from '../../shared/src/settings';
import { analyse } from '../../server/src/core/analyse';
import type { Analysis } from '../../server/src/core/insight';
import { diagnosticsOf } from '../../server/src/features/diagnostics';
import { hoverAt } from '../../server/src/features/hover';
import { hintsIn } from '../../server/src/features/inlayHints';
import { spanOf } from '../../server/src/features/ranges';
import { isLog } from '../../server/src/project/logFiles';
import { policyOf } from '../../server/src/project/policy';
import { projectOf } from '../../server/src/project/projectOf';
import { createSourceScanner } from '../../server/src/project/sourceScanner';
import { draw, picture, type Mark } from './fixture';
import { memoryHost } from './memoryHost';

/** What a picture stands in; by default a TypeScript file with default settings. */
export type Scene = { readonly path?: string; readonly language?: string; readonly settings?: unknown };

/** The names behind numbers: each `^` stands under the last unit before its hint. */
export const checkHints = async (drawn: string, scene: Scene = {}): Promise<void> => {
  const { text, marks, analysis, settings, document } = await examine(drawn, scene);
  const hints = hintsIn(analysis, { start: 0, end: text.length }, settings, document).map(
    ({ position, label }): Mark => {
      const end = document.offsetAt(position);
      return { span: { start: end - 1, end }, label: typeof label === 'string' ? label : '' };
    },
  );
  expect(draw(text, hints)).toBe(draw(text, marks));
};

const severities = ['', 'error', 'warning', 'information', 'hint'];

/** The marks under numbers: `^^^ severity code`, or just the code. */
export const checkDiagnostics = async (drawn: string, scene: Scene = {}): Promise<void> => {
  const { text, marks, analysis, settings, document } = await examine(drawn, scene);
  const found = diagnosticsOf(analysis, settings, document).map(({ range, severity, code }): Mark => ({
    span: spanOf(range, document),
    label: `${severities[severity ?? 0] ?? ''} ${code ?? ''}`,
  }));
  expect(draw(text, found)).toBe(draw(text, marks));
};

/** Messages of the diagnostics, in source order. */
export const messagesOf = async (drawn: string, scene: Scene = {}): Promise<readonly string[]> => {
  const { analysis, settings, document } = await examine(drawn, scene);
  return diagnosticsOf(analysis, settings, document).map(({ message }) =>
    typeof message === 'string' ? message : message.value,
  );
};

/** The hover at `$0` as Markdown, command links shortened to their names; undefined where there is none. */
export const hoverOf = async (drawn: string, scene: Scene = {}): Promise<string | undefined> => {
  const { cursor, analysis, document } = await examine(drawn, scene);
  const hover = hoverAt(analysis, cursor ?? 0, document, { catalogs, commands: Object.values(linked) });
  if (hover === undefined || typeof hover.contents !== 'object' || !('value' in hover.contents)) return undefined;
  return hover.contents.value.replace(/\(command:errorCodeInsight\.(\w+)\?[^)]*\)/g, '($1)');
};

const fail = (problem: string): void => {
  throw new Error(problem);
};

type Examined = {
  readonly text: string;
  readonly marks: readonly Mark[];
  readonly cursor: number | undefined;
  readonly analysis: Analysis;
  readonly settings: Settings;
  readonly document: TextDocument;
};

const host = memoryHost();
const decoder = new TextDecoder();
const catalogs = openIndex(await host.readAsset('catalogs.bin'), (bytes) => decoder.decode(bytes));

const examine = async (
  drawn: string,
  { path = 'src/client.ts', language = 'typescript', settings: raw }: Scene,
): Promise<Examined> => {
  const { text, marks, cursor } = picture(drawn);
  const { settings } = parseSettings(raw);
  const source = { uri: `file:///workspace/${path}`, version: 1, language, text };
  const mode = isLog(source, path, settings) ? 'log' : 'source';
  const scanned = await createSourceScanner(host, fail).scan(source, {
    mode,
    mayHold: catalogs.mayHold,
    maxLength: settings.maxFileSize * 1e6,
  });
  const project = projectOf({ path, settings, catalogs, surroundings: { dependencies: [] }, vendorFiles: new Map() });
  const { analysis } = analyse(source, scanned, { catalogs, project, policy: policyOf(settings).policy });
  return { text, marks, cursor, analysis, settings, document: TextDocument.create(source.uri, language, 1, text) };
};
