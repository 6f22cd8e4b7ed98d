import { IDEAS } from '@/content/ideas';
import { localDateAt } from '@/lib/domain/local-date';
import { makeSampleFamily } from '@/lib/sample/make-sample-family';
import { type BenchBrowser, startBenchBrowser } from './bench-browser';
import { compareWithFloor } from './compare';
import { feedLines } from './feed-time';
import { fill } from './fill';
import { logClick } from './log-click';
import { matchingLines } from './matching-time';
import { reconcileLines } from './reconcile-time';
import { inWords } from './statistics';
import { loadLines, newTabLines, popupLines, sizeLines } from './tables';

type Wish = {
  /** Folder of the built extension; the floors are written into it. */
  readonly extension: string;
  readonly rounds: number;
  readonly print: (line: string) => void;
};

/** Times in touch in each of the families that are compared. */
const FAMILIES = [0, 100, 100_000];

/** Measures all pages and prints what came out. */
export async function bench({ extension, rounds, print }: Wish): Promise<void> {
  const printAll = (lines: readonly string[]) => {
    for (const line of lines) print(line);
  };
  const browsers = await Promise.all(FAMILIES.map(() => startBenchBrowser(extension)));
  try {
    for (const [index, browser] of browsers.entries()) await fill(browser, family(FAMILIES[index]));
    print(`Opening, in milliseconds, median and range of ${rounds} rounds`);
    const newTabs = await compareWithFloor(extension, browsers, 'newtab.html', rounds);
    printAll(newTabLines(FAMILIES, newTabs));

    const [, usual] = browsers as [BenchBrowser, BenchBrowser];
    const [popup] = await compareWithFloor(extension, [usual], 'popup.html', rounds);
    if (popup) printAll(popupLines(popup));

    const clicks: number[] = [];
    for (let round = 0; round < rounds; round += 1) clicks.push(await logClick(usual));
    print(`  a click to its record committed ${inWords(clicks)}`);

    printAll(await reconcileLines(extension, rounds));

    printAll(matchingLines(rounds));

    printAll(feedLines(rounds));

    printAll(sizeLines(extension, ['newtab.html', 'popup.html', 'home.html']));
    const visit = newTabs[0]?.page[0];
    if (visit) printAll(loadLines(extension, visit));
  } finally {
    await Promise.all(browsers.map((browser) => browser.close()));
  }
}

function family(interactions = 0) {
  const today = localDateAt(Date.now());
  const ideaIds = IDEAS.map(({ id }) => id);
  return makeSampleFamily({ seed: 1, sons: 1, years: 1, today, ideaIds, interactions }).records;
}
