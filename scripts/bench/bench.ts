import { IDEAS } from '@/content/ideas';
import { type LocalDate, localDateAt } from '@/lib/domain/local-date';
import { makeSampleFamily } from '@/lib/sample/make-sample-family';
import { type BenchBrowser, startBenchBrowser } from './bench-browser';
import { fill } from './fill';
import { saveFloor } from './floor';
import { logClick } from './log-click';
import { gzipSize, pageSize } from './page-sizes';
import { inWords, median, medianRatio } from './statistics';
import { type Visit, visit } from './visit';

type Wish = {
  /** Folder of the built extension; the floors are written into it. */
  readonly extension: string;
  readonly rounds: number;
  readonly print: (line: string) => void;
};

/** Times in touch in each of the families that are compared. */
const FAMILIES = [0, 100, 100_000];

/** Opens that are not counted: they bring the snapshot and the caches to where they usually are. */
const WARM_UPS = 3;

/** Measures the pages in rounds, each of which opens everything once. */
export async function bench({ extension, rounds, print }: Wish): Promise<void> {
  const today = localDateAt(Date.now());
  const browsers = await Promise.all(FAMILIES.map(() => startBenchBrowser(extension)));
  try {
    for (const [index, browser] of browsers.entries()) {
      await fill(browser, familyOf(FAMILIES[index] ?? 0, today));
    }
    print(`Opening, in milliseconds, median and range of ${rounds} rounds`);
    const first = await compareNewTabs(extension, browsers, rounds, print);
    await comparePopup(extension, browsers[1] as BenchBrowser, rounds, print);
    await timeLogging(browsers[1] as BenchBrowser, rounds, print);
    printSizes(extension, first, print);
  } finally {
    await Promise.all(browsers.map((browser) => browser.close()));
  }
}

function familyOf(interactions: number, today: LocalDate) {
  const ideaIds = IDEAS.map(({ id }) => id);
  return makeSampleFamily({ seed: 1, sons: 1, years: 1, today, ideaIds, interactions }).records;
}

/** @returns one visit, for what it loaded */
async function compareNewTabs(
  extension: string,
  browsers: readonly BenchBrowser[],
  rounds: number,
  print: Wish['print'],
): Promise<Visit> {
  for (const browser of browsers) await warmUp(browser, 'newtab.html');
  const floor = await saveFloor(browsers[1] as BenchBrowser, extension, 'newtab.html');
  for (const browser of browsers) await warmUp(browser, floor);
  const floors: Visit[][] = browsers.map(() => []);
  const tabs: Visit[][] = browsers.map(() => []);
  for (let round = 0; round < rounds; round += 1) {
    for (const [index, browser] of browsers.entries()) {
      // Each goes first in every other round.
      const pair = [
        async () => floors[index]?.push(await visit(browser, floor)),
        async () => tabs[index]?.push(await visit(browser, 'newtab.html')),
      ];
      for (const open of round % 2 === 0 ? pair : pair.toReversed()) await open();
    }
  }
  const measures = ['firstPaint', 'firstContent', 'readable'] as const;
  for (const measure of measures) {
    const of = (visits: readonly Visit[] = []) => visits.map((one) => one[measure]);
    print(`  new tab, ${MEASURE_NAMES[measure]}`);
    for (const [index, interactions] of FAMILIES.entries()) {
      const ratio = medianRatio(of(tabs[index]), of(floors[index]));
      const name = `${interactions.toLocaleString('en-GB')} interactions`.padEnd(24);
      print(
        `    ${name} ${inWords(of(tabs[index])).padEnd(22)} floor ${inWords(of(floors[index])).padEnd(22)} ratio ${ratio.toFixed(2)}`,
      );
    }
    const growth = medianRatio(of(tabs[2]), of(tabs[0]));
    print(`    100,000 to none         ratio ${growth.toFixed(2)}`);
  }
  const shifts = tabs.flat().map(({ shift }) => shift);
  print(`  new tab, layout shift     ${Math.max(...shifts).toFixed(4)} at most`);
  return (tabs[0] as Visit[])[0] as Visit;
}

const MEASURE_NAMES = {
  firstPaint: 'first paint',
  firstContent: 'first contentful paint',
  readable: 'today’s idea readable',
};

async function comparePopup(
  extension: string,
  browser: BenchBrowser,
  rounds: number,
  print: Wish['print'],
): Promise<void> {
  await warmUp(browser, 'popup.html');
  const floor = await saveFloor(browser, extension, 'popup.html');
  await warmUp(browser, floor);
  const [popups, floors]: [number[], number[]] = [[], []];
  for (let round = 0; round < rounds; round += 1) {
    floors.push((await visit(browser, floor)).readable);
    popups.push((await visit(browser, 'popup.html')).readable);
  }
  print(
    `  popup, clickable          ${inWords(popups).padEnd(22)} floor ${inWords(floors).padEnd(22)} ratio ${medianRatio(popups, floors).toFixed(2)}`,
  );
}

async function timeLogging(browser: BenchBrowser, rounds: number, print: Wish['print']) {
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) times.push(await logClick(browser));
  print(`  a click to its record committed ${inWords(times)}, median ${median(times).toFixed(1)}`);
}

async function warmUp(browser: BenchBrowser, page: string): Promise<void> {
  for (let time = 0; time < WARM_UPS; time += 1) await visit(browser, page);
}

function printSizes(extension: string, { requests }: Visit, print: Wish['print']): void {
  const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`.padStart(8);
  print('Sizes after gzip, as the page asks for them');
  for (const page of ['newtab.html', 'popup.html', 'home.html']) {
    const { script, style, early } = pageSize(extension, page);
    print(
      `  ${page.padEnd(12)} script ${kilobytes(script)}  style ${kilobytes(style)}  script before the first content ${kilobytes(early)}`,
    );
  }
  const files = requests.map((address) => new URL(address).pathname.slice(1));
  const scripts = files.filter((file) => file.endsWith('.js'));
  const besidesFonts = files.filter((file) => !/\.woff2?$/.test(file));
  const bytes = scripts.reduce((sum, file) => sum + gzipSize(extension, file), 0);
  print(
    `  the new tab loads by itself ${kilobytes(bytes)} of script in ${besidesFonts.length} requests besides fonts: ${besidesFonts.join(', ')}`,
  );
}
