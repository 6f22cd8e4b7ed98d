import type { Comparison } from './compare';
import { gzipSize, pageSize } from './page-sizes';
import { inWords, medianRatio } from './statistics';
import type { Visit } from './visit';

const MEASURES = {
  firstPaint: 'first paint',
  firstContent: 'first contentful paint',
  useful: 'today’s idea readable',
} as const;
type Measure = keyof typeof MEASURES | 'clickable';

const of = (visits: readonly Visit[], measure: Measure) => visits.map((one) => one[measure]);

function row(name: string, { page, floor }: Comparison, measure: Measure): string {
  const [times, floorTimes] = [of(page, measure), of(floor, measure)];
  const ratio = medianRatio(times, floorTimes).toFixed(2);
  const columns = [inWords(times).padEnd(22), 'floor', inWords(floorTimes).padEnd(22)];
  return `    ${name.padEnd(22)} ${columns.join(' ')} ratio ${ratio}`;
}

/** How the new tab opens with each number of interactions, the first being the smallest. */
export function newTabLines(
  sizes: readonly number[],
  comparisons: readonly Comparison[],
): readonly string[] {
  const names = sizes.map((size) => `${size.toLocaleString('en-GB')} interactions`);
  const [smallest, largest] = [comparisons[0], comparisons.at(-1)];
  if (!smallest || !largest) return [];
  const shifts = comparisons.flatMap(({ page }) => page.map(({ shift }) => shift));
  return [
    ...(Object.keys(MEASURES) as (keyof typeof MEASURES)[]).flatMap((measure) => [
      `  new tab, ${MEASURES[measure]}`,
      ...comparisons.map((comparison, index) => row(names[index] ?? '', comparison, measure)),
      `    most to fewest         ratio ${medianRatio(of(largest.page, measure), of(smallest.page, measure)).toFixed(2)}`,
    ]),
    `  new tab, layout shift    ${Math.max(...shifts).toFixed(4)} at most`,
  ];
}

/** How long the popup takes until its first button is there, and takes clicks. */
export const popupLines = (comparison: Comparison): readonly string[] => [
  '  popup',
  row('first button on screen', comparison, 'useful'),
  row('and clickable', comparison, 'clickable'),
];

const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`.padStart(8);

/** What each page asks for in its HTML. */
export const sizeLines = (extension: string, pages: readonly string[]): readonly string[] => [
  'Sizes after gzip, as the page asks for them',
  ...pages.map((page) => {
    const { script, style, early } = pageSize(extension, page);
    return `  ${page.padEnd(12)} script ${kilobytes(script)}   style ${kilobytes(style)}   script before the first content ${kilobytes(early)}`;
  }),
];

/** What the new tab loaded by itself in one visit. */
export function loadLines(extension: string, { requests }: Visit): readonly string[] {
  const files = [...new Set(requests.map((address) => new URL(address).pathname.slice(1)))];
  const scripts = files.filter((file) => file.endsWith('.js'));
  const besidesFonts = files.filter((file) => !/\.woff2?$/.test(file));
  const bytes = scripts.reduce((sum, file) => sum + gzipSize(extension, file), 0);
  return [
    `  the new tab loads by itself ${kilobytes(bytes)} of script in ${besidesFonts.length} requests besides fonts`,
    `    ${besidesFonts.join(', ')}`,
  ];
}
