import { readFileSync } from 'node:fs';
import { expect } from 'vitest';
import { analyse } from '../../server/src/core/analyse';
import { defaultThresholds } from '../../server/src/core/clueTable';
import type { Analysis, Insight } from '../../server/src/core/insight';
import { loneFile, type Project } from '../../server/src/core/scan';
import { scanLexically } from '../../server/src/syntax/scanLexically';
import { nameOf } from '../../shared/src/catalog/display';
import { openIndex } from '../../shared/src/catalog/openIndex';
import { draw, picture, type Mark } from '../support/fixture';

const decoder = new TextDecoder();
export const catalogs = openIndex(readFileSync('dist/catalogs.bin'), (bytes) => decoder.decode(bytes));

export type Scene = { readonly language?: string; readonly project?: Partial<Project> };

/**
 * Everything that is said of a text, as marks: `^^^ catalog NAME confidence`, with the role where it is no `use`, and
 * `?` where there is a tie. What is possible only is left out, unless the picture marks it.
 */
export const checkInsights = (drawn: string, scene: Scene = {}): void => {
  const { text, marks } = picture(drawn);
  const analysis = analysed(text, scene);
  const marked = new Set(marks.map(({ span }) => span.start));
  const shown = analysis.insights.filter(({ confidence, span }) => confidence !== 'possible' || marked.has(span.start));
  expect(
    draw(
      text,
      shown.map((insight): Mark => ({ span: insight.span, label: labelOf(insight) })),
    ),
  ).toBe(draw(text, marks));
};

/** The analysis of a text that stands alone in a project. */
export const analysed = (text: string, { language = 'typescript', project = {} }: Scene = {}): Analysis => {
  const source = { uri: 'file:///workspace/file', version: 0, language, text };
  const policy = { thresholds: defaultThresholds, ignoredCodes: [], disabledCatalogs: [], allowed: [] };
  const context = { catalogs, project: { ...loneFile, ...project }, policy };
  return analyse(source, scanLexically(source, catalogs.mayHold), context).analysis;
};

const labelOf = ({ best: { hit }, confidence, role, ambiguous }: Insight): string =>
  [hit.catalog.id, nameOf(hit), confidence, ...(role === 'use' ? [] : [role]), ...(ambiguous ? ['?'] : [])].join(' ');
