// @vitest-environment happy-dom
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { Home } from '@/components/home/Home';
import { saveCopy } from '@/lib/app/backup/save-copy';
import { addSon } from '@/lib/app/sons/add-son';
import { hasCanary, setCanary } from '@/lib/platform/canary';
import { deleteAllRecords } from '@/lib/storage/all-records';
import { closeDatabase, DATABASE_NAME } from '@/lib/storage/database';
import { clearPage, pageText, press, settled, show } from '@/tests/support/on-page';

const heading = () => document.querySelector('h1')?.textContent;
async function arrived(title: string): Promise<void> {
  for (let turn = 0; turn < 50 && heading() !== title; turn++) await settled();
  expect(heading()).toBe(title);
}
const open = async (hash: string) => {
  location.hash = hash;
  await settled();
  await show(<Home />);
};

// What the page loads by and by is loaded before, so that no test waits for it.
beforeAll(() => import('@/components/home/him/Him'));
afterEach(async () => {
  clearPage();
  // The page stops listening a moment after it has gone.
  await settled();
  location.hash = '';
  vi.restoreAllMocks();
});

describe('when her records have vanished', () => {
  it.each(['#/welcome', '', '#/settings'])(
    'the page at "%s" says so, and nothing else',
    async (hash) => {
      await setCanary();
      await open(hash);
      await arrived('Your notes are not here any more');
      expect(document.querySelector('nav')).toBeNull();
      expect(pageText()).not.toContain('Let’s start with names');
    },
  );

  it('she can start again at the first question', async () => {
    await setCanary();
    await open('#/settings');
    await press('Start again');
    await arrived('Let’s start with names');
    expect(await hasCanary()).toBe(false);
  });

  it('she can bring back a copy, and is on his page again', async () => {
    await addSon({ name: 'Daniel' }, 1);
    const { name, text } = await saveCopy(2);
    await deleteAllRecords();
    await setCanary();
    await open('#/welcome');
    vi.spyOn(HTMLDialogElement.prototype, 'showModal').mockImplementation(() => undefined);
    const input = document.querySelector<HTMLInputElement>('input[type=file]');
    if (!input) throw new Error('No way to choose a file');
    Object.defineProperty(input, 'files', { value: [new File([text], name)] });
    input.dispatchEvent(new Event('change'));
    await settled();
    await press('Bring it back');
    await settled();
    await arrived('Daniel');
    expect(pageText()).toContain('Your copy is back.');
  });
});

describe('when her records cannot be opened', () => {
  const refuse = (name: string) =>
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('A mutation operation was attempted', name);
    });

  it.each([
    ['InvalidStateError', 'Nothing can be kept in this window'],
    ['VersionError', 'Kinthread has been updated'],
    ['QuotaExceededError', 'There is not enough space on this computer'],
    ['UnknownError', 'Your notes could not be opened'],
  ])('for %s it says what is safe and what to do', async (name, title) => {
    refuse(name);
    await open('#/welcome');
    await arrived(title);
    expect(pageText()).toMatch(/safe|Nothing has been changed/);
    expect(document.querySelector('details')?.textContent).toContain(name);
  });

  it('tries again when she asks, and goes on where she was', async () => {
    const refused = refuse('UnknownError');
    await open('#/welcome');
    refused.mockRestore();
    await press('Try again');
    await arrived('Let’s start with names');
  });

  it('says so, too, when they open but cannot be read', async () => {
    vi.spyOn(IDBObjectStore.prototype, 'getAllKeys').mockImplementation(() => {
      throw new DOMException('Internal error', 'UnknownError');
    });
    await open('');
    await arrived('Your notes could not be opened');
  });

  const moveOn = () =>
    new Promise<void>((resolve) => {
      const request = indexedDB.open(DATABASE_NAME, 999);
      request.onsuccess = () => {
        request.result.close();
        resolve();
      };
    });

  it('a later version of the program leaves its records alone', async () => {
    await closeDatabase();
    await moveOn();
    await open('');
    await arrived('Kinthread has been updated');
  });

  it('a tab from before an update says so when she goes on in it', async () => {
    await addSon({ name: 'Daniel' }, 1);
    await open('#/him');
    await arrived('Daniel');
    await moveOn();
    location.hash = '#/journal';
    await arrived('Kinthread has been updated');
  });
});
