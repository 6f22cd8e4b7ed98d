import type { BenchBrowser } from './bench-browser';
import { saveFloor } from './floor';
import { type Visit, visit } from './visit';

/** Visits to a page and to its floor, round by round, in one browser. */
export type Comparison = { readonly page: Visit[]; readonly floor: Visit[] };

/** Opens that are not counted: they bring the snapshot and the caches to where they usually are. */
const WARM_UPS = 3;

/**
 * Opens a page and its floor in turns, in every browser, so that what else the machine does falls
 * on all alike.
 *
 * @param extension its folder, which the floor is written into
 * @returns for each browser what was measured there
 */
export async function compareWithFloor(
  extension: string,
  browsers: readonly BenchBrowser[],
  page: string,
  rounds: number,
): Promise<readonly Comparison[]> {
  for (const browser of browsers) await warmUp(browser, page);
  const [first] = browsers;
  if (!first) throw new RangeError('No browser to compare in');
  const floor = await saveFloor(first, extension, page);
  for (const browser of browsers) await warmUp(browser, floor);
  const comparisons = browsers.map((): Comparison => ({ page: [], floor: [] }));
  for (let round = 0; round < rounds; round += 1) {
    for (const [index, browser] of browsers.entries()) {
      const pair = [
        async () => comparisons[index]?.floor.push(await visit(browser, floor)),
        async () => comparisons[index]?.page.push(await visit(browser, page)),
      ];
      // Each goes first in every other round.
      for (const open of round % 2 === 0 ? pair : pair.toReversed()) await open();
    }
  }
  return comparisons;
}

async function warmUp(browser: BenchBrowser, page: string): Promise<void> {
  for (let time = 0; time < WARM_UPS; time += 1) await visit(browser, page);
}
