import { describe, expect, it } from 'vitest';
import type { Interest } from '@/lib/domain/interest';
import { parseLocalDate } from '@/lib/domain/local-date';
import { database } from '@/lib/storage/database';
import {
  changeRecord,
  deleteRecord,
  findRecord,
  inTransaction,
  restoreRecord,
  saveRecord,
} from '@/lib/storage/records';

const climbing: Interest = {
  id: 'climbing',
  sonId: 's1',
  name: 'climbing',
  strength: 2,
  note: '',
  heardOn: parseLocalDate('2026-01-02'),
};

describe('a record', () => {
  it('says when it was last changed', async () => {
    await saveRecord('interests', climbing, 5);
    expect(await findRecord('interests', 'climbing')).toEqual({ ...climbing, updatedAt: 5 });
  });

  it('keeps fields of a newer version through a change', async () => {
    await saveRecord('interests', { ...climbing, colour: 'blue' } as Interest, 5);
    await changeRecord('interests', 'climbing', (old) => ({ ...old, note: 'indoors' }), 6);
    expect(await findRecord('interests', 'climbing')).toMatchObject({
      colour: 'blue',
      note: 'indoors',
      updatedAt: 6,
    });
  });

  it('changed by two pages at once keeps both changes', async () => {
    await saveRecord('interests', climbing, 5);
    await Promise.all([
      changeRecord('interests', 'climbing', (old) => ({ ...old, note: 'indoors' }), 6),
      changeRecord('interests', 'climbing', (old) => ({ ...old, strength: 3 as const }), 6),
    ]);
    expect(await findRecord('interests', 'climbing')).toMatchObject({
      note: 'indoors',
      strength: 3,
    });
  });

  it('that is deleted is not found, leaves a tombstone, and can come back as it was', async () => {
    await saveRecord('interests', climbing, 5);
    await deleteRecord('interests', 'climbing', 6);
    expect(await findRecord('interests', 'climbing')).toBeUndefined();
    expect(await (await database()).get('interests', 'climbing')).toMatchObject({ deletedAt: 6 });
    await restoreRecord('interests', 'climbing', 7);
    expect(await findRecord('interests', 'climbing')).toEqual({ ...climbing, updatedAt: 7 });
  });

  it('that is deleted cannot be changed by a page that has not heard of it', async () => {
    await saveRecord('interests', climbing, 5);
    await deleteRecord('interests', 'climbing', 6);
    const changed = await changeRecord('interests', 'climbing', (old) => old, 7);
    expect(changed).toBeUndefined();
    expect(await findRecord('interests', 'climbing')).toBeUndefined();
  });
});

describe('a transaction', () => {
  it('that throws half-way has changed nothing', async () => {
    const writing = inTransaction(['interests', 'sons'], async (transaction) => {
      await transaction.objectStore('interests').put({ ...climbing, updatedAt: 1 });
      throw new Error('half-way');
    });
    await expect(writing).rejects.toMatchObject({ name: 'StorageError' });
    expect(await findRecord('interests', 'climbing')).toBeUndefined();
  });
});
