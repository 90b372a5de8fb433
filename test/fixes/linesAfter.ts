import { fixesAt } from '../../server/src/fixes/fixesAt';
import { applyEdits } from '../../server/src/fixes/text/apply';
import { lineEnd, lineStart } from '../../server/src/fixes/text/lines';
import { ownEdits } from './harness/elsewhere';
import type { Insight } from '../../server/src/core/insight';
import { folder, scan, staged, type Scene, type Staged } from './scene';

/** Which catalog speaks for a number, so that a text needs no marks. */
const meanings: Readonly<Record<string, string>> = {
  '404': 'http',
  '413': 'http',
  '-7001': 'acme',
  '7003': 'acme',
  '2': 'errno',
  '-2': 'errno',
  '5': 'grpc',
  '2147942405': 'hresult',
};

/** Every line of the first file that holds a code, as the preferred fix of each code in it leaves it, or why there is none. */
export const linesAfter = (scene: Scene): string => {
  const stage = stageOf(scene);
  return `\n${stage.analysis.insights.map((insight) => `${lineAfter(insight, stage)}\n`).join('')}`;
};

/** The first file as the preferred fix of its first code leaves it. */
export const textAfter = (scene: Scene): string => {
  const stage = stageOf(scene);
  const [fix] = stage.analysis.insights.flatMap(({ span }) => fixesAt({ ...stage, span }));
  return `\n${applyEdits(stage.source.text, fix === undefined ? [] : ownEdits(fix, stage))}`;
};

const stageOf = (scene: Scene): Staged => {
  const [[path, text] = ['', ''], ...others] = Object.entries(scene.files);
  const marks = scan(`${folder}/${path}`, text, scene.language).literals.flatMap(({ span, value, place }) => {
    const catalog = meanings[String(value)];
    return catalog === undefined ? [] : [{ ...span, catalog, role: place.kind === 'code' ? place.role : 'other' }];
  });
  return staged(path, { text, marks }, Object.fromEntries(others), scene);
};

const lineAfter = (insight: Insight, stage: Staged): string => {
  const { text } = stage.source;
  const line = { start: lineStart(text, insight.span.start), end: lineEnd(text, insight.span.end) };
  const [fix] = fixesAt({ ...stage, span: insight.span }).filter(({ kind }) => kind === 'replace');
  if (fix === undefined || !('edits' in fix))
    return `${text.slice(line.start, line.end).trim()}  ✗ ${fix !== undefined && 'why' in fix ? fix.why : 'nothing'}`;
  const inLine = ownEdits(fix, stage).filter(
    ({ span }) => span.start >= insight.span.start && span.end <= insight.span.end && span.end > span.start,
  );
  const shifted = inLine.map(({ span, newText }) => ({
    newText,
    span: { start: span.start - line.start, end: span.end - line.start },
  }));
  return applyEdits(text.slice(line.start, line.end), shifted).trim();
};
