import { localDateAt } from '@/lib/domain/local-date';
import { DEFAULT_SETTINGS } from '@/lib/domain/settings';
import { type BenchBrowser, startBenchBrowser } from './bench-browser';
import { fill } from './fill';
import { inventedSon, manyDates } from './many-dates';
import { inWords, median } from './statistics';

const COUNTS = [100, 1_000, 10_000];

/**
 * How long one reconcile of reminders takes in the background of a real browser, reading and
 * writing its database and all, and how that grows with her days.
 */
export async function reconcileLines(
  extension: string,
  rounds: number,
): Promise<readonly string[]> {
  const lines: string[] = [];
  const usual: number[] = [];
  for (const count of COUNTS) {
    const browser = await startBenchBrowser(extension);
    try {
      await fillWith(browser, count);
      const [first = 0, ...later] = await timesOf(browser, rounds + 1);
      usual.push(median(later));
      const name = `${count.toLocaleString('en-GB')} days`.padEnd(22);
      lines.push(`    ${name} ${inWords(later).padEnd(22)} the first of all ${first.toFixed(1)}`);
    } finally {
      await browser.close();
    }
  }
  const growth = (usual.at(-1) ?? 0) / (usual[0] ?? 1);
  return [
    '  one reconcile in the background, milestones and traditions in equal parts',
    ...lines,
    `    most to fewest         ratio ${growth.toFixed(2)}`,
  ];
}

async function fillWith(browser: BenchBrowser, count: number): Promise<void> {
  const son = inventedSon();
  const stored = <Noun extends object>(nouns: readonly Noun[]) =>
    nouns.map((noun) => ({ ...noun, updatedAt: 0 }));
  const { milestones, traditions } = manyDates(count, localDateAt(Date.now()), son.id);
  await fill(browser, {
    sons: stored([son]),
    milestones: stored(milestones),
    traditions: stored(traditions),
    settings: stored([{ ...DEFAULT_SETTINGS, isWelcomed: true }]),
  });
}

/** Milliseconds of several reconciles in a row, asked for from a page. */
async function timesOf(browser: BenchBrowser, times: number): Promise<readonly number[]> {
  const { tab } = await browser.openCold('home.html');
  const durations: number[] = [];
  for (let time = 0; time < times; time += 1) durations.push(await tab.evaluate(timeReconcile));
  await tab.close();
  return durations;
}

/**
 * Runs in a page: from the request until the background has let go of the lock under which it
 * reconciles, having noted when it did.
 */
async function timeReconcile(): Promise<number> {
  const reconciledAt = async (): Promise<number> => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open('kinthread');
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(opening.error);
    });
    const noted = await new Promise<number>((resolve, reject) => {
      const reading = database.transaction('facts').objectStore('facts').get('lastReconciledAt');
      reading.onsuccess = () => resolve(Number(reading.result?.value ?? 0));
      reading.onerror = () => reject(reading.error);
    });
    database.close();
    return noted;
  };
  const { runtime } = (
    globalThis as unknown as {
      chrome: { runtime: { sendMessage: (message: object) => Promise<unknown> } };
    }
  ).chrome;
  const released = () => navigator.locks.request('reminders', () => undefined);
  await released();
  const before = await reconciledAt();
  const start = performance.now();
  void runtime.sendMessage({ type: 'reconcile' }).catch(() => undefined);
  while ((await reconciledAt()) <= before) await released();
  await released();
  return performance.now() - start;
}
