// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { SettingsPage } from '@/components/home/settings/Settings';
import { readRestingKinds } from '@/lib/app/settings/resting-kinds';
import { readSettings } from '@/lib/app/settings/settings';
import { localDateAt } from '@/lib/domain/local-date';
import { occurrenceIdOf } from '@/lib/domain/reminders/occurrence-id';
import type { Settings } from '@/lib/domain/settings';
import { database } from '@/lib/storage/database';
import { clearPage, control, field, pageText, press, settled, show } from '@/tests/support/on-page';
import { anOccurrence } from '@/tests/support/reminder-records';

const DAY_MS = 86_400_000;
afterEach(clearPage);

/** For a busy machine. */
const PATIENCE = { timeout: 20_000 };

/** Waits until her settings are kept so. */
const kept = (settings: Partial<Settings>) =>
  vi.waitFor(async () => expect(await readSettings()).toMatchObject(settings), PATIENCE);

/** Three looks at the week, each left alone; the last of them `days` ago. */
async function threeLeftAlone(days: number) {
  const db = await database();
  for (const ago of [days + 14, days + 7, days]) {
    const shownAt = Date.now() - ago * DAY_MS;
    const on = localDateAt(shownAt);
    await db.put('occurrences', {
      ...anOccurrence({
        id: occurrenceIdOf('weekly-look', 'daniel', on),
        rule: 'weekly-look',
        aboutOn: on,
        usefulUntilOn: on,
        dueLocal: `${on}T09:00`,
        dueAt: shownAt,
        shownAt,
        state: 'acked',
        settledAs: 'not-this-time',
      }),
      updatedAt: 1,
    });
  }
}

describe('the kinds of nudges', () => {
  it('are switched off and on one by one', async () => {
    await show(<SettingsPage />);
    await press('Small hellos');
    await press('Plans');
    await kept({ nudgesOff: ['thinking-of-you', 'plan'] });
    await press('Small hellos');
    await kept({ nudgesOff: ['plan'] });
    clearPage();
    await show(<SettingsPage />);
    expect(field('Plans').checked).toBe(false);
    expect(field('Small hellos').checked).toBe(true);
  });

  it('stay off, both of two switched off one right after the other', async () => {
    await show(<SettingsPage />);
    await act(() => {
      field('Plans').click();
      field('Agreements').click();
    });
    await kept({ nudgesOff: ['plan', 'check-in'] });
  });

  it('are those that something comes of: nothing offers articles yet', async () => {
    await show(<SettingsPage />);
    expect(pageText()).not.toContain('Something to read');
  });

  it('ask on which day she would like to look at the week, while she does', async () => {
    await show(<SettingsPage />);
    const choice = document.querySelector('select');
    await act(() => {
      if (choice) choice.value = '0';
      choice?.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await settled();
    await kept({ weeklyLookOn: 0 });
    await press('A look at the week');
    expect(pageText()).not.toContain('You will look at the week on');
  });
});

describe('a kind that was left alone three times', () => {
  it('says that it rests and why, and wakes when she likes', async () => {
    await threeLeftAlone(2);
    await show(<SettingsPage />);
    await vi.waitFor(
      () =>
        expect(pageText()).toMatch(/Resting until .+, because three in a row were left alone\./),
      PATIENCE,
    );
    await press('Wake them now: A look at the week');
    await vi.waitFor(() => expect(pageText()).not.toContain('Resting until'), PATIENCE);
    expect(document.activeElement).toBe(field('A look at the week'));
    expect(await readRestingKinds(Date.now())).toEqual([]);
  });

  it('rests for a month and not longer', async () => {
    await threeLeftAlone(31);
    await show(<SettingsPage />);
    expect(pageText()).not.toContain('Resting until');
  });

  it('says nothing of a rest when it is switched off', async () => {
    await threeLeftAlone(2);
    await show(<SettingsPage />);
    await vi.waitFor(() => expect(control('Wake them now')).toBeTruthy(), PATIENCE);
    await press('A look at the week');
    expect(() => control('Wake them now')).toThrow();
  });
});
