import { openDB } from 'idb';
import { describe, expect, it, vi } from 'vitest';
import { closeDatabase, DATABASE_NAME, database } from '@/lib/storage/database';
import { migrations } from '@/lib/storage/migrations';
import { saveRecord } from '@/lib/storage/records';
import { StorageError, storageErrorFrom } from '@/lib/storage/storage-error';

describe('the database', () => {
  it('is opened once, however many ask for it', async () => {
    const [one, other] = await Promise.all([database(), database()]);
    expect(one).toBe(other);
  });

  it('steps aside for a newer copy of the program, so that its update never waits', async () => {
    await database();
    const newer = await openDB(DATABASE_NAME, migrations.length + 1, {
      blocked: () => {
        throw new Error('blocked');
      },
    });
    expect(newer.version).toBe(migrations.length + 1);
    newer.close();
  });

  it('of a newer version asks for a reload and is left as it is', async () => {
    const newer = await openDB(DATABASE_NAME, migrations.length + 1);
    newer.close();
    await expect(database()).rejects.toMatchObject({ name: 'StorageError', reason: 'newer' });
  });

  it('that a private window refuses says so, and may be asked again', async () => {
    await closeDatabase();
    vi.spyOn(indexedDB, 'open').mockImplementationOnce(() => {
      throw new DOMException('A mutation operation was attempted', 'InvalidStateError');
    });
    await expect(database()).rejects.toMatchObject({ reason: 'unavailable' });
    await expect(database()).resolves.toBeDefined();
  });
});

describe('an error of the storage', () => {
  it.each([
    ['QuotaExceededError', 'full'],
    ['VersionError', 'newer'],
    ['SecurityError', 'unavailable'],
    ['AbortError', 'failed'],
  ])('%s means %s', (name, reason) => {
    expect(storageErrorFrom(new DOMException('', name)).reason).toBe(reason);
  });

  it('never carries what she wrote', async () => {
    const secret = 'he said he is ill';
    const unclonable = { id: 'i1', name: secret, note: () => secret };
    const error: unknown = await saveRecord('interests', unclonable as never, 1).catch(
      (problem: unknown) => problem,
    );
    expect(error).toBeInstanceOf(StorageError);
    expect((error as StorageError).message).not.toContain(secret);
  });
});
