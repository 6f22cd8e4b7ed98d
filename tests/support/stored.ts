import type { Records, RecordsName } from '@/lib/domain/backup';
import type { Browser } from './browser';

/** What lies in one store of the extension, tombstones too, read beside the product. */
export async function stored<Name extends RecordsName>(
  browser: Browser,
  store: Name,
): Promise<Records[Name]> {
  const page = await browser.open('icons/icon-16.png');
  const records = await page.evaluate(readAll, store as string);
  await page.close();
  return records as Records[Name];
}

async function readAll(store: string): Promise<unknown> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open('kinthread');
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  return new Promise((resolve, reject) => {
    const reading = database.transaction(store).objectStore(store).getAll();
    reading.onsuccess = () => {
      database.close();
      resolve(reading.result);
    };
    reading.onerror = () => reject(reading.error);
  });
}
