// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { FortnightCard } from '@/components/home/settings/reminders/FortnightCard';
import type { NudgeAhead } from '@/lib/app/reminders/nudges-ahead';
import { changeSettings } from '@/lib/app/settings/settings';
import { addDays, instantAt, localDateAt } from '@/lib/domain/local-date';
import { clock, shortWeekdayDay } from '@/lib/i18n/formats';
import { aNudgeAhead } from '@/tests/support/nudges-ahead';
import { clearPage, pageText, show } from '@/tests/support/on-page';

afterEach(clearPage);
const today = localDateAt(Date.now());
const at = (ahead: number, time: string) => instantAt(addDays(today, ahead), time);
const on = addDays(today, 7);
const hello = {
  nudge: 'thinking-of-you',
  trigger: { from: 'time', time: 'week' },
  needsNoAnswer: false,
  tellsResearch: false,
} as const;

const showPicture = (nudges: readonly NudgeAhead[]) =>
  show(<FortnightCard ahead={async () => nudges} />);
/** The words of one day of the picture. */
const wordsOf = (ahead: number) =>
  document.querySelectorAll('ol > li')[ahead]?.textContent?.trim() ?? '';

describe('the picture of the coming two weeks', () => {
  it('shows on fourteen days what would come and at which hour', async () => {
    await showPicture([aNudgeAhead('a', { at: at(0, '09:00'), reminder: { on } })]);
    expect(document.querySelectorAll('ol > li')).toHaveLength(14);
    expect(wordsOf(0)).toContain('Today');
    expect(wordsOf(0)).toContain(clock(at(0, '09:00')));
    expect(wordsOf(0)).toContain('Daniel’s birthday is in a week');
    expect(wordsOf(1)).toBe(`${shortWeekdayDay(addDays(today, 1))}Nothing`);
  });

  it('words a nudge as it will read on its own day', async () => {
    await showPicture([aNudgeAhead('a', { at: at(7, '09:00'), reminder: { on } })]);
    expect(wordsOf(7)).toContain('It is Daniel’s birthday today');
  });

  it('keeps the hour of a small hello to itself', async () => {
    await showPicture([aNudgeAhead('a', { at: at(2, '16:20'), reminder: hello })]);
    expect(wordsOf(2)).toContain('Some time that day');
    expect(wordsOf(2)).not.toContain(clock(at(2, '16:20')));
    expect(pageText()).toContain('meant to come as a surprise');
  });

  it('says in words what only waits on the new tab', async () => {
    const quiet = { decision: 'fold', reason: 'budget-week' } as const;
    await showPicture([aNudgeAhead('a', { at: at(1, '09:00'), reminder: { on }, ...quiet })]);
    expect(wordsOf(1)).toContain('Waits on your new tab');
    expect(pageText()).toContain('No reminder would come to your screen.');
  });

  it('says in words what waits for a better moment', async () => {
    const waits = { decision: 'wait', reason: 'budget-week' } as const;
    await showPicture([aNudgeAhead('a', { at: at(1, '09:00'), reminder: { on }, ...waits })]);
    expect(wordsOf(1)).toContain('Waits for a better moment');
  });

  it('tells that more would come if she allowed more a week', async () => {
    await showPicture([
      aNudgeAhead('b', { at: at(0, '09:00'), reminder: { on } }),
      aNudgeAhead('a', { at: at(1, '09:00'), decision: 'wait', reason: 'budget-week' }),
      aNudgeAhead('a', { at: at(5, '09:00'), decision: 'drop', reason: 'not-useful' }),
    ]);
    expect(wordsOf(1)).toContain('Nothing');
    expect(pageText()).toContain('With more a week, they would come.');
  });

  it('names the hour once for what comes in one notification', async () => {
    const together = { at: at(0, '09:00'), decision: 'fold', reason: 'with-others' } as const;
    await showPicture([
      aNudgeAhead('a', { at: at(0, '09:00'), reminder: { on } }),
      aNudgeAhead('b', { ...together, reminder: { on, sonName: 'Jack' } }),
    ]);
    expect(wordsOf(0).split(clock(at(0, '09:00')))).toHaveLength(2);
    expect(wordsOf(0)).toContain('Jack’s birthday');
  });

  it('reads kindly when nothing comes', async () => {
    await showPicture([]);
    expect(pageText()).toContain('Nothing in the next two weeks.');
    expect(document.querySelectorAll('ol > li')).toHaveLength(14);
  });

  it('holds many on one day, and long names', async () => {
    const sonName = 'Maximilian-Alexander Theodor '.repeat(3).trim();
    await showPicture(
      Array.from({ length: 12 }, (_unused, index) =>
        aNudgeAhead(String(index), { at: at(4, '09:00'), reminder: { on, sonName } }),
      ),
    );
    expect(wordsOf(4).split(sonName)).toHaveLength(13);
  });

  it('is drawn anew when she changes a setting', async () => {
    const ahead = vi.fn(async () => [] as readonly NudgeAhead[]);
    await show(<FortnightCard ahead={ahead} />);
    ahead.mockResolvedValue([aNudgeAhead('a', { at: at(0, '10:00'), reminder: { on } })]);
    await changeSettings({ remindersAt: '10:00' }, 1);
    await vi.waitFor(() => expect(wordsOf(0)).toContain(clock(at(0, '10:00'))), {
      timeout: 20_000,
    });
  });

  it('says so when the records cannot be read', async () => {
    await show(<FortnightCard ahead={() => Promise.reject(new Error('no'))} />);
    expect(pageText()).toContain('We could not work this out just now.');
  });
});
