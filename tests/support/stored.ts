import type { Records } from '@/lib/domain/backup';
import type { IdeaCard } from '@/lib/domain/idea-card';
import type { Browser } from './browser';

/** Her records by their stores, and the cards made from them. */
type Stores = Records & { readonly cards: readonly IdeaCard[] };

/** What lies in one store of the extension, tombstones too, read beside the product. */
export async function stored<Name extends keyof Stores>(
  browser: Browser,
  store: Name,
): Promise<Stores[Name]> {
  const page = await browser.open('icons/icon-16.png');
  const records = await page.evaluate(readAll, store as string);
  await page.close();
  return records as Stores[Name];
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
