import { describe, expect, it } from 'vitest';
import { parseLocalDate } from '@/lib/domain/local-date';
import { KIND_DEFAULTS, type Milestone, type MilestoneDay } from '@/lib/domain/milestone';
import { noticeDays, pastDays, yearAhead } from '@/lib/domain/milestone-calendar';

const today = parseLocalDate('2026-11-21');
const milestone = (id: string, day: MilestoneDay): Milestone => ({
  id,
  sonId: 'son',
  kind: 'other',
  title: id,
  day,
  note: '',
  ...KIND_DEFAULTS.other,
});
const once = (id: string, on: string) => milestone(id, { repeats: 'once', on: parseLocalDate(on) });
const yearly = (id: string, month: number, day: number, sinceYear?: number) =>
  milestone(id, { repeats: 'yearly', month, day, ...(sinceYear && { sinceYear }) });
const shown = (milestones: readonly Milestone[]) =>
  yearAhead(milestones, today).map(({ month, days }) => [
    month,
    ...days.map(({ milestone: { id }, on, turning }) => `${id} ${on} ${turning ?? ''}`.trim()),
  ]);

describe('yearAhead', () => {
  it('groups by month what is still to come, past New Year too', () => {
    expect(shown([yearly('b', 3, 14), once('a', '2026-11-30'), once('c', '2026-11-25')])).toEqual([
      ['2026-11-01', 'c 2026-11-25', 'a 2026-11-30'],
      ['2027-03-01', 'b 2027-03-14'],
    ]);
  });

  it('leaves out what has been this month and what is more than a year away', () => {
    expect(shown([once('been', '2026-11-20'), once('far', '2027-11-21')])).toEqual([]);
  });

  it('has every yearly day once, that of yesterday and that of today too', () => {
    expect(shown([yearly('today', 11, 21), yearly('yesterday', 11, 20)])).toEqual([
      ['2026-11-01', 'today 2026-11-21'],
      ['2027-11-01', 'yesterday 2027-11-20'],
    ]);
    const leapDay = parseLocalDate('2028-02-29');
    const days = yearAhead([yearly('eve', 2, 28)], leapDay).flatMap((month) => month.days);
    expect(days.map(({ on }) => on)).toEqual(['2029-02-28']);
  });

  it('says which birthday it is, and keeps 29 February on the 28th', () => {
    expect(shown([yearly('leap', 2, 29, 2000)])).toEqual([['2027-02-01', 'leap 2027-02-28 27']]);
  });
});

it('lists single days that are over, the latest first', () => {
  const milestones = [once('old', '2020-01-01'), once('today', '2026-11-21'), yearly('y', 1, 1)];
  expect(pastDays([...milestones, once('new', '2026-11-20')], today).map(({ on }) => on)).toEqual([
    '2026-11-20',
    '2020-01-01',
  ]);
});

it('names the days of the reminders that are still to come', () => {
  const on = parseLocalDate('2026-11-25');
  expect(noticeDays({ notices: [30, 7, 1, 0] }, on, today)).toEqual(['2026-11-24', '2026-11-25']);
  expect(noticeDays({ notices: [] }, on, today)).toEqual([]);
});
