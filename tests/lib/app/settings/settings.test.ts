import { describe, expect, it } from 'vitest';
import { changeSettings, readSettings } from '@/lib/app/settings/settings';
import { parseLocalDate } from '@/lib/domain/local-date';
import { database } from '@/lib/storage/database';

const day = parseLocalDate('2026-06-14');

describe('her settings', () => {
  it('keep a quiet time until it is ended, and then nothing of it', async () => {
    await changeSettings({ quietUntil: day }, 1);
    expect((await readSettings()).quietUntil).toBe(day);
    await changeSettings({ quietUntil: undefined }, 2);
    expect(Object.keys(await readSettings())).not.toContain('quietUntil');
  });

  it('keep what a newer version has put there', async () => {
    await changeSettings({ herName: 'Ruth' }, 1);
    const db = await database();
    const stored = await db.get('settings', 'settings');
    if (!stored) throw new Error('Nothing is stored');
    await db.put('settings', { ...stored, fromTheFuture: 7 } as typeof stored);
    await changeSettings({ notificationsAWeek: 5 }, 2);
    expect(await readSettings()).toMatchObject({
      herName: 'Ruth',
      notificationsAWeek: 5,
      fromTheFuture: 7,
    });
  });
});
