import type { Timeline } from '../../../shared/src/report/logReport';
import { timeText, unknownYear } from '../../../shared/src/report/times';
import { svgElement } from './elements';

/** The stretch of time that all pictures of a table show, so that they can be compared. */
export type Axis = { readonly from: number; readonly to: number };

/** Logs that tell no year have an axis of their own. */
export const axisFor = (timeline: Timeline, all: readonly Timeline[]): Axis => {
  const alike = all.filter((other) => isYearless(other) === isYearless(timeline));
  return { from: Math.min(...alike.map(({ from }) => from)), to: Math.max(...alike.map(endOf)) };
};

const isYearless = ({ from }: Timeline): boolean => new Date(from).getUTCFullYear() === unknownYear;

const endOf = ({ from, width, counts }: Timeline): number => from + width * counts.length;

const width = 120;
const height = 20;
/** What happened once among thousands is still to be seen. */
const smallest = 2;

/** The timeline as bars, described in words for those who do not see them. */
export const sparkline = (timeline: Timeline, { from, to }: Axis): SVGElement => {
  const { counts } = timeline;
  const most = Math.max(...counts);
  const scale = (width - smallest) / Math.max(1, to - from);
  const bars = counts.flatMap((count, bucket) => {
    if (count === 0) return [];
    const tall = Math.max(smallest, (count / most) * height);
    const x = (timeline.from + bucket * timeline.width - from) * scale;
    const size = { width: String(Math.max(smallest, timeline.width * scale)), height: String(tall) };
    return [svgElement('rect', { x: String(x), y: String(height - tall), ...size })];
  });
  const words = wordsFor(timeline, most);
  const title = svgElement('title', {});
  title.textContent = words;
  const ground = svgElement('line', { x1: '0', x2: String(width), y1: String(height), y2: String(height) });
  const box = { viewBox: `0 0 ${width} ${height}`, height: String(height), preserveAspectRatio: 'none' };
  return svgElement('svg', { ...box, class: 'timeline', role: 'img', 'aria-label': words }, title, ground, ...bars);
};

const wordsFor = (timeline: Timeline, most: number): string => {
  const peak = timeline.from + timeline.counts.indexOf(most) * timeline.width;
  return `${timeText(timeline.from)} to ${timeText(endOf(timeline))}; most at ${timeText(peak)}: ${most}`;
};
