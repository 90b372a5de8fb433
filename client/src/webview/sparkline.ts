import type { Timeline } from '../../../shared/src/report/logReport';
import { timeText } from '../../../shared/src/report/times';
import { svgElement } from './elements';

const width = 120;
const height = 20;
/** What happened once among thousands is still to be seen. */
const lowest = 2;

/** The timeline as bars, described in words for those who do not see them. */
export const sparkline = (timeline: Timeline): SVGElement => {
  const { counts } = timeline;
  const most = Math.max(...counts);
  const step = width / counts.length;
  const bars = counts.flatMap((count, bucket) => {
    if (count === 0) return [];
    const tall = Math.max(lowest, (count / most) * height);
    const size = { width: String(Math.max(1, step - 0.5)), height: String(tall) };
    return [svgElement('rect', { x: String(bucket * step), y: String(height - tall), ...size })];
  });
  const words = wordsFor(timeline, most);
  const title = svgElement('title', {});
  title.textContent = words;
  const box = { viewBox: `0 0 ${width} ${height}`, width: String(width), height: String(height) };
  return svgElement('svg', { ...box, class: 'timeline', role: 'img', 'aria-label': words }, title, ...bars);
};

const wordsFor = ({ from, width: bucket, counts }: Timeline, most: number): string => {
  const peak = from + counts.indexOf(most) * bucket;
  return `${timeText(from)} to ${timeText(from + counts.length * bucket)}; most at ${timeText(peak)}: ${most}`;
};
