import { describe, expect, it } from 'vitest';
import { deleteEverything } from '@/lib/app/backup/delete-everything';
import { haveRecordsVanished, noteThatRecordsExist, startAgain } from '@/lib/app/recovery/vanished';
import { changeSettings } from '@/lib/app/settings/settings';
import { addSon } from '@/lib/app/sons/add-son';
import { setCanary } from '@/lib/platform/canary';

describe('records that have vanished', () => {
  it('are not missed before there were any', async () => {
    await noteThatRecordsExist();
    expect(await haveRecordsVanished()).toBe(false);
  });

  it('are missed when the database is empty although there were some', async () => {
    await setCanary();
    expect(await haveRecordsVanished()).toBe(true);
  });

  it.each([
    ['a son', () => addSon({}, 1)],
    ['a setting', () => changeSettings({ herName: 'Ruth' }, 1)],
  ])('are there with %s', async (_case, keep) => {
    await keep();
    await noteThatRecordsExist();
    expect(await haveRecordsVanished()).toBe(false);
  });

  it('are not missed after she deleted everything, or started again', async () => {
    await addSon({}, 1);
    await noteThatRecordsExist();
    await deleteEverything();
    expect(await haveRecordsVanished()).toBe(false);
    await setCanary();
    await startAgain();
    expect(await haveRecordsVanished()).toBe(false);
  });
});
