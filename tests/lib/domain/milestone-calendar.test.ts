import { expect, it } from 'vitest';
import { parseLocalDate } from '@/lib/domain/local-date';
import { noticeDays, pastDays } from '@/lib/domain/milestone-calendar';
import { inventMilestone } from '@/tests/support/invented';

const today = parseLocalDate('2026-11-21');
const once = (on: string) =>
  inventMilestone({ day: { repeats: 'once', on: parseLocalDate(on) }, id: on });

it('lists single days that are over, the latest first', () => {
  const yearly = inventMilestone({ day: { repeats: 'yearly', month: 1, day: 1 } });
  const milestones = [once('2020-01-01'), once('2026-11-21'), yearly, once('2026-11-20')];
  expect(pastDays(milestones, today).map(({ on }) => on)).toEqual(['2026-11-20', '2020-01-01']);
});

it('names the days of the reminders that are still to come', () => {
  const on = parseLocalDate('2026-11-25');
  expect(noticeDays({ notices: [30, 7, 1, 0] }, on, today)).toEqual(['2026-11-24', '2026-11-25']);
  expect(noticeDays({ notices: [] }, on, today)).toEqual([]);
});
