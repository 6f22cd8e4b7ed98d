import { beforeEach, describe, expect, it } from 'vitest';
import { bringBack } from '@/lib/app/backup/bring-back';
import { deleteEverything } from '@/lib/app/backup/delete-everything';
import { openCopy } from '@/lib/app/backup/open-copy';
import { saveCopy } from '@/lib/app/backup/save-copy';
import { haveRecordsVanished, noteThatRecordsExist } from '@/lib/app/recovery/vanished';
import { changeSettings } from '@/lib/app/settings/settings';
import type { FollowUp } from '@/lib/domain/follow-up';
import { parseLocalDate } from '@/lib/domain/local-date';
import { readAllRecords } from '@/lib/storage/all-records';
import { closeDatabase, DATABASE_NAME } from '@/lib/storage/database';
import { deleteRecord, saveRecord } from '@/lib/storage/records';

const followUp = (id: string): FollowUp => ({
  id,
  sonId: 's1',
  text: `<b>${id}</b> “‏שלום”`,
  mentionedOn: parseLocalDate('2026-11-01'),
  answer: '',
});

async function savedFile() {
  const { text } = await saveCopy(Date.parse('2026-11-21T10:00:00Z'));
  return new Blob([text]);
}

async function opened(file: Blob) {
  const open = await openCopy(file);
  if (!open.ok) throw new Error(open.reason);
  return open.copy;
}

beforeEach(async () => {
  await changeSettings({ herName: 'Ruth' }, 1);
  await saveRecord('followUps', followUp('a'), 1);
  await saveRecord('followUps', followUp('b'), 2);
  await deleteRecord('followUps', 'b', 3);
});

describe('her copy', () => {
  it('brings everything back after she deleted everything', async () => {
    const before = await readAllRecords();
    const file = await savedFile();
    await deleteEverything();
    expect(Object.values(await readAllRecords()).flat()).toEqual([]);
    await bringBack(await opened(file), 'add');
    expect(await readAllRecords()).toEqual(before);
  });

  it('added to newer notes keeps those', async () => {
    const file = await savedFile();
    await saveRecord('followUps', followUp('c'), 9);
    await bringBack(await opened(file), 'add');
    expect((await readAllRecords()).followUps.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
  });

  it('put in place of newer notes takes those away, until undo', async () => {
    const file = await savedFile();
    await saveRecord('followUps', followUp('c'), 9);
    const before = await readAllRecords();
    const undo = await bringBack(await opened(file), 'replace');
    expect((await readAllRecords()).followUps.map(({ id }) => id)).toEqual(['a', 'b']);
    await undo();
    expect(await readAllRecords()).toEqual(before);
  });

  it('that is no copy changes nothing', async () => {
    const before = await readAllRecords();
    expect(await openCopy(new Blob(['{"format":"kinthread-backup"']))).toEqual({
      ok: false,
      reason: 'not-json',
    });
    expect(await readAllRecords()).toEqual(before);
  });

  it('of 200 MB is refused before it is read', async () => {
    const text = () => Promise.reject(new Error('read'));
    expect(await openCopy({ size: 200_000_000, text })).toEqual({ ok: false, reason: 'too-large' });
  });
});

describe('records that the browser lost', () => {
  const loseDatabase = async () => {
    await closeDatabase();
    await new Promise((resolve) => {
      indexedDB.deleteDatabase(DATABASE_NAME).onsuccess = resolve;
    });
  };

  it('are noticed, because there were some', async () => {
    await noteThatRecordsExist();
    expect(await haveRecordsVanished()).toBe(false);
    await loseDatabase();
    expect(await haveRecordsVanished()).toBe(true);
  });

  it('are not missed after she deleted everything herself', async () => {
    await noteThatRecordsExist();
    await deleteEverything();
    expect(await haveRecordsVanished()).toBe(false);
  });

  it('are not missed when there never were any', async () => {
    await loseDatabase();
    expect(await haveRecordsVanished()).toBe(false);
  });
});
