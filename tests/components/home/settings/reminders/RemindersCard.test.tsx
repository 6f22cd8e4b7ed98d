// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { SettingsPage } from '@/components/home/settings/Settings';
import { changeSettings, readSettings } from '@/lib/app/settings/settings';
import { addDays, localDateAt } from '@/lib/domain/local-date';
import type { Settings } from '@/lib/domain/settings';
import { longDay } from '@/lib/i18n/formats';
import { showNotification } from '@/lib/platform/notifications';
import {
  clearPage,
  control,
  field,
  pageText,
  press,
  settled,
  show,
  type,
} from '@/tests/support/on-page';

afterEach(clearPage);
const today = localDateAt(Date.now());
/** Typed dates are read by a library that loads then: long on a busy machine. */
const PATIENCE = { timeout: 20_000 };

/** Waits until her settings are kept so. */
const kept = (settings: Partial<Settings>) =>
  vi.waitFor(async () => expect(await readSettings()).toMatchObject(settings), PATIENCE);
/** Waits until no quiet time is kept. */
const quietIsOver = () =>
  vi.waitFor(async () => expect(await readSettings()).not.toHaveProperty('quietUntil'), PATIENCE);

/** The page as she finds it when she comes again. */
const comeBack = async () => {
  clearPage();
  await show(<SettingsPage />);
};

describe('her choices about reminders', () => {
  beforeEach(() => show(<SettingsPage />));

  it('keep how many a week may come, and say what comes all the same', async () => {
    expect(field('3').checked).toBe(true);
    await press('5');
    await kept({ notificationsAWeek: 5 });
    await comeBack();
    expect(field('5').checked).toBe(true);
    expect(pageText()).toContain('His own days come even when the week is full');
  });

  it('keep her days off, in the order of the week', async () => {
    await press('Sunday');
    await press('Wednesday');
    await kept({ daysOff: [3, 0] });
    await comeBack();
    expect(field('Sunday').checked).toBe(true);
    await press('Sunday');
    await kept({ daysOff: [3] });
  });

  it('keep both of two days chosen one right after the other', async () => {
    await act(() => {
      field('Sunday').click();
      field('Wednesday').click();
    });
    await kept({ daysOff: [3, 0] });
  });

  it('keep the focus on what she has just chosen', async () => {
    const monday = field('Monday');
    monday.focus();
    await press('Monday');
    expect(document.activeElement).toBe(monday);
    expect(field('Monday').checked).toBe(true);
  });

  it('take the notifications that name him off the screen when names are left out', async () => {
    await showNotification('milestone-0:birthday@2026-12-12', {
      title: 'It is Daniel’s birthday today',
      body: '',
    });
    await press('Leave out names');
    await kept({ hidesNames: true });
    expect(await fakeBrowser.notifications.getAll()).toEqual({});
  });
});

describe('all off for a while', () => {
  beforeEach(() => show(<SettingsPage />));

  it('is kept for a week, says until when, and ends when she likes', async () => {
    control('For a week').focus();
    await press('For a week');
    const until = addDays(today, 7);
    await kept({ quietUntil: until });
    await settled();
    expect(pageText()).toContain(`No reminders until ${longDay(until, today)}.`);
    expect(document.activeElement?.textContent).toContain('No reminders until');
    await press('Turn them on again');
    await quietIsOver();
    await settled();
    expect(document.activeElement?.textContent).toContain('A rest from notices.');
  });

  it('is kept for a month', async () => {
    await press('For a month');
    await kept({ quietUntil: addDays(today, 30) });
  });

  it('is kept until the day that she types', async () => {
    await press('Until a day I choose');
    await type('Until which day?', 'in two weeks');
    await press('Turn them off');
    await kept({ quietUntil: addDays(today, 14) });
  });

  it('asks again when she types no day, or one that is over', async () => {
    await press('Until a day I choose');
    await press('Turn them off');
    expect(pageText()).toContain('Please say a day');
    await type('Until which day?', '3 May 2020');
    await press('Turn them off');
    await vi.waitFor(() => expect(pageText()).toContain('That day is over.'), PATIENCE);
    expect(await readSettings()).not.toHaveProperty('quietUntil');
  });

  it('is over on the day after', async () => {
    await changeSettings({ quietUntil: addDays(today, -1) }, 1);
    await comeBack();
    expect(pageText()).not.toContain('No reminders until');
    expect(control('For a week')).toBeTruthy();
  });

  it('is not offered while reminders are off anyway', async () => {
    await press('Show me reminders');
    expect(pageText()).not.toContain('All off for a while');
  });
});
