import type { Records } from '@/lib/domain/backup';
import type { BenchBrowser } from './bench-browser';

/** As many at once as go quickly over the line and into one transaction. */
const PORTION = 5_000;

/** Puts records straight into the database of a browser, which the product has opened before. */
export async function fill(browser: BenchBrowser, records: Partial<Records>): Promise<void> {
  const { tab } = await browser.openCold('home.html');
  await tab.waitForTimeout(1_000);
  for (const [store, all] of Object.entries(records)) {
    for (let start = 0; start < all.length; start += PORTION) {
      await tab.evaluate(putAll, { store, portion: all.slice(start, start + PORTION) });
    }
  }
  await tab.close();
}

async function putAll({ store, portion }: { store: string; portion: readonly unknown[] }) {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open('kinthread');
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  await new Promise<void>((resolve, reject) => {
    const transaction = database.transaction(store, 'readwrite');
    for (const record of portion) transaction.objectStore(store).put(record);
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error);
  });
  database.close();
}
