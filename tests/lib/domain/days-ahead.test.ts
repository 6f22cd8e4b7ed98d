import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  birthdayAmong,
  type DatedRecords,
  type DayAhead,
  daysAhead,
  weekAhead,
  yearAhead,
} from '@/lib/domain/days-ahead';
import { addDays, type LocalDate, parseLocalDate } from '@/lib/domain/local-date';
import type { Milestone } from '@/lib/domain/milestone';
import type { Recurrence } from '@/lib/domain/recurrence';
import { inventMilestone } from '@/tests/support/invented';
import { inventPlan, inventTradition } from '@/tests/support/invented-traditions';

const today = parseLocalDate('2026-11-21');
const once = (id: string, on: string) =>
  inventMilestone({ id, title: id, day: { repeats: 'once', on: parseLocalDate(on) } });
const yearly = (id: string, month: number, day: number, sinceYear?: number) =>
  inventMilestone({ id, day: { repeats: 'yearly', month, day, ...(sinceYear && { sinceYear }) } });
const birthday = inventMilestone({
  id: 'birthday',
  kind: 'birthday',
  day: { repeats: 'yearly', month: 12, day: 12 },
});
const tradition = (id: string, recurrence: Recurrence) =>
  inventTradition({ id, title: id, recurrence });
const baking = tradition('baking', { every: 'year-before', weekday: 6, month: 12, day: 25 });
const monthly = tradition('monthly', { every: 'month', week: 1, weekday: 6 });
const lunch = inventPlan({ id: 'lunch', on: parseLocalDate('2026-11-30') });

const records = (some: Partial<DatedRecords>): DatedRecords => ({
  milestones: [],
  traditions: [],
  plans: [],
  ...some,
});
const ids = (days: readonly DayAhead[]) =>
  days.map((day) => {
    const { id } =
      day.kind === 'milestone' ? day.milestone : day.kind === 'plan' ? day.plan : day.tradition;
    const turning = day.kind === 'milestone' && day.turning ? ` ${day.turning}` : '';
    return `${id} ${day.on}${turning}`;
  });
const ahead = (some: Partial<DatedRecords>) => ids(daysAhead(records(some), today));
const months = (milestones: readonly Milestone[], more: Partial<DatedRecords> = {}) =>
  yearAhead(records({ milestones, ...more }), today).map(({ month, days }) => [
    month,
    ...ids(days),
  ]);

describe('the week ahead', () => {
  it('has seven days from today on, and the tradition of every week', () => {
    const call = tradition('call', { every: 'weeks', interval: 1, weekday: 0, from: today });
    const milestones = [once('today', '2026-11-21'), once('friday', '2026-11-27')];
    const plans = [inventPlan({ id: 'walk', on: parseLocalDate('2026-11-28') })];
    const week = weekAhead(records({ milestones, plans, traditions: [call, baking] }), today);
    expect(ids(week)).toEqual(['today 2026-11-21', 'call 2026-11-22', 'friday 2026-11-27']);
  });
});

describe('daysAhead', () => {
  it('puts dates, plans and rarer traditions in one order', () => {
    const milestones = [once('exam', '2026-12-19'), once('job', '2026-11-30')];
    expect(ahead({ milestones, traditions: [baking], plans: [lunch] })).toEqual([
      'job 2026-11-30',
      'lunch 2026-11-30',
      'exam 2026-12-19',
      'baking 2026-12-19',
    ]);
  });

  it('leaves out what comes every few weeks, and plans that are over', () => {
    const plans = [inventPlan({ on: addDays(today, -1) })];
    expect(ahead({ traditions: [inventTradition()], plans })).toEqual([]);
  });

  it('has what comes on his birthday once his birthday is known', () => {
    const breakfast = tradition('breakfast', { every: 'birthday' });
    expect(ahead({ traditions: [breakfast] })).toEqual([]);
    expect(ahead({ traditions: [breakfast], milestones: [birthday] })).toEqual([
      'birthday 2026-12-12',
      'breakfast 2026-12-12',
    ]);
    expect(birthdayAmong([birthday])).toEqual({ month: 12, day: 12 });
  });

  it('goes on after a rest', () => {
    const pauses = [{ from: today, to: parseLocalDate('2027-01-10') }];
    const traditions = [{ ...monthly, pauses }];
    expect(ahead({ traditions })).toEqual(['monthly 2027-02-06']);
  });
});

describe('yearAhead', () => {
  it('groups by month what is still to come, past New Year too', () => {
    expect(months([yearly('b', 3, 14), once('a', '2026-11-30'), once('c', '2026-11-25')])).toEqual([
      ['2026-11-01', 'c 2026-11-25', 'a 2026-11-30'],
      ['2027-03-01', 'b 2027-03-14'],
    ]);
  });

  it('has every time of a tradition and every plan of the year', () => {
    const year = months([], { traditions: [monthly, baking], plans: [lunch] });
    expect(year).toHaveLength(13);
    expect(year.slice(0, 2)).toEqual([
      ['2026-11-01', 'lunch 2026-11-30'],
      ['2026-12-01', 'monthly 2026-12-05', 'baking 2026-12-19'],
    ]);
  });

  it('leaves out what has been this month and what is more than a year away', () => {
    expect(months([once('been', '2026-11-20'), once('far', '2027-11-21')])).toEqual([]);
  });

  it('has every yearly day once, that of yesterday and that of today too', () => {
    expect(months([yearly('today', 11, 21), yearly('yesterday', 11, 20)])).toEqual([
      ['2026-11-01', 'today 2026-11-21'],
      ['2027-11-01', 'yesterday 2027-11-20'],
    ]);
    const leapDay = parseLocalDate('2028-02-29');
    const eve = yearAhead(records({ milestones: [yearly('eve', 2, 28)] }), leapDay);
    expect(eve.flatMap(({ days }) => days).map(({ on }) => on)).toEqual(['2029-02-28']);
  });

  it('says which birthday it is, and keeps 29 February on the 28th', () => {
    expect(months([yearly('leap', 2, 29, 2000)])).toEqual([['2027-02-01', 'leap 2027-02-28 27']]);
  });

  it('begins with the next day of each, on whatever day she looks', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 3000 }), (later) => {
        const day = addDays(today, later);
        const all = records({ milestones: [birthday], traditions: [monthly, baking] });
        const first = new Map<string, LocalDate>();
        for (const { days } of yearAhead(all, day))
          for (const each of ids(days)) {
            const [id = '', on] = each.split(' ');
            if (!first.has(id)) first.set(id, on as LocalDate);
          }
        const next = ids(daysAhead(all, day)).map((each) => each.split(' ').slice(0, 2));
        expect(next).toEqual(expect.arrayContaining([...first]));
      }),
      { numRuns: 60 },
    );
  });
});
