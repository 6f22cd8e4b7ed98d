import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Interaction } from '@/lib/domain/interaction';
import {
  addDays,
  daysBetween,
  instantAt,
  parseLocalDate,
  weekdayOf,
} from '@/lib/domain/local-date';
import { isQuietTime } from '@/lib/domain/reminders/policy/quiet-hours';
import type { ReminderRecords } from '@/lib/domain/reminders/rule';
import { DEFAULT_SETTINGS } from '@/lib/domain/settings';
import type { Son } from '@/lib/domain/son';
import { givenBy, ruleNamed } from '@/tests/support/given-by-rule';
import { inventInteraction } from '@/tests/support/invented';
import { aFamily, aSon } from '@/tests/support/reminder-records';

const day = parseLocalDate;
const lastCall = day('2026-01-01');
const rule = ruleNamed('thinking-of-you');
const DAYS = 357;

const call = (on = lastCall, changes: Partial<Interaction> = {}) =>
  inventInteraction(on, { sonId: 'daniel', ...changes });
const family = (son: Partial<Son> = {}, fields: Partial<ReminderRecords> = {}) =>
  aFamily({ sons: [aSon({ stage: 'adult-far', ...son })], interactions: [call()], ...fields });
const days = (records: ReminderRecords) =>
  rule.find(records, { from: lastCall, to: addDays(lastCall, DAYS) }).map(({ aboutOn }) => aboutOn);
const gaps = (records: ReminderRecords) =>
  days(records).map((on, index, all) => daysBetween(all[index - 1] ?? lastCall, on));

const someSon = fc.record({
  id: fc.uuid(),
  cadence: fc
    .tuple(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 0, max: 20 }))
    .map(([least, width]) => ({ atLeastDays: least, atMostDays: least + width })),
});

describe('a small hello', () => {
  it('comes within her range after they were last in touch, and again within it', () => {
    fc.assert(
      fc.property(someSon, (son) => {
        const interactions = [call(lastCall, { sonId: son.id })];
        for (const gap of gaps(family(son, { interactions }))) {
          expect(gap).toBeGreaterThanOrEqual(son.cadence.atLeastDays);
          expect(gap).toBeLessThanOrEqual(son.cadence.atMostDays);
        }
      }),
    );
  });

  it('is counted from the last time in touch, whatever its kind', () => {
    const letter = call(day('2026-02-01'), { id: 'letter', kind: 'letter', startedBy: 'him' });
    const [first] = givenBy('thinking-of-you', family({}, { interactions: [call(), letter] }));
    expect(daysBetween(day('2026-02-01'), first?.aboutOn ?? lastCall)).toBeGreaterThanOrEqual(5);
  });

  it('before anything is noted is counted from the day she told us of him', () => {
    const addedAt = instantAt(day('2026-03-01'), '10:00');
    const [first] = givenBy('thinking-of-you', family({ addedAt }, { interactions: [] }));
    const wait = daysBetween(day('2026-03-01'), first?.aboutOn ?? lastCall);
    expect(wait).toBeGreaterThanOrEqual(5);
    expect(wait).toBeLessThanOrEqual(9);
  });

  it('does not come for a son at home and close', () => {
    expect(days(family({ stage: 'child' }))).toEqual([]);
  });

  it('with a silent son comes at most once in four weeks, whatever she chose', () => {
    const silent = family({ season: 'silent', cadence: { atLeastDays: 1, atMostDays: 2 } });
    expect(Math.min(...gaps(silent))).toBeGreaterThanOrEqual(28);
    expect(days(silent).length).toBeGreaterThan(8);
  });

  it('waits longer after words without an answer', () => {
    const text = (id: string) => call(lastCall, { id, kind: 'text', startedBy: 'her' });
    const [first = 0] = gaps(family({}, { interactions: [text('1'), text('2')] }));
    expect(first).toBeGreaterThanOrEqual(20);
  });

  it('is of use for a week at most, and never until the next one', () => {
    const daily = family({ cadence: { atLeastDays: 2, atMostDays: 3 } });
    const [hello] = givenBy('thinking-of-you', daily);
    expect(hello?.usefulUntilOn).toBe(addDays(hello?.aboutOn ?? lastCall, 1));
  });
});

describe('the moments of hellos', () => {
  it('are the same on every look, in whatever window', () => {
    fc.assert(
      fc.property(someSon, fc.nat({ max: 900 }), fc.nat({ max: 60 }), (son, start, length) => {
        const records = family(son, { interactions: [call(lastCall, { sonId: son.id })] });
        const from = addDays(lastCall, start);
        const to = addDays(from, length);
        const within = rule
          .find(records, { from: lastCall, to: addDays(lastCall, 1100) })
          .filter(({ aboutOn }) => from <= aboutOn && aboutOn <= to);
        expect(rule.find(records, { from, to })).toEqual(within);
      }),
    );
  });

  it('are the same in every zone, so that a journey brings no second one', () => {
    const zone = process.env.TZ;
    const lastOnes = [0, 6, 12, 18].map((hour) => Date.UTC(2026, 0, 1, hour));
    try {
      for (const happenedAt of lastOnes) {
        const records = family({}, { interactions: [call(lastCall, { happenedAt })] });
        const found = ['Pacific/Auckland', 'Europe/London', 'America/Los_Angeles'].map((name) => {
          process.env.TZ = name;
          return days(records);
        });
        expect(new Set(found.map(String)).size).toBe(1);
      }
    } finally {
      process.env.TZ = zone;
    }
  });

  it('lie between half past nine and half past seven, never in her quiet hours', () => {
    const quiet = { ...DEFAULT_SETTINGS, quietFrom: '17:30', quietTo: '11:00' };
    for (const settings of [DEFAULT_SETTINGS, quiet]) {
      for (const { dueLocal } of givenBy('thinking-of-you', family({}, { settings }))) {
        const time = dueLocal.slice(11);
        expect(time).toMatch(/^\d\d:(?:00|15|30|45)$/);
        expect(time >= '09:30' && time <= '19:30').toBe(true);
        expect(isQuietTime(time, settings)).toBe(false);
      }
    }
  });

  it('come at her hour for reminders when all of the day is quiet but that', () => {
    const settings = {
      ...DEFAULT_SETTINGS,
      quietFrom: '08:00',
      quietTo: '07:00',
      remindersAt: '07:30',
    };
    const [hello] = givenBy('thinking-of-you', family({}, { settings }));
    expect(hello?.dueLocal).toMatch(/T07:30$/);
  });

  it('are never at the same time of day twice in a row', () => {
    const times = givenBy('thinking-of-you', family()).map(({ dueLocal }) => dueLocal.slice(11));
    expect(times.length).toBeGreaterThan(40);
    expect(times.filter((time, index) => time === times[index - 1])).toEqual([]);
  });

  it('keep to no weekday, hour or gap, and like weekends twice as much', () => {
    const records = Array.from({ length: 60 }, (_, index) =>
      family({ id: `son-${index}` }, { interactions: [call(lastCall, { sonId: `son-${index}` })] }),
    );
    const all = records.flatMap((each) => givenBy('thinking-of-you', each));
    const shareOf = (matches: (weekday: number) => boolean) =>
      all.filter(({ aboutOn }) => matches(weekdayOf(aboutOn))).length / all.length;
    const weekend = shareOf((weekday) => weekday % 6 === 0) / 2;
    const workday = shareOf((weekday) => weekday % 6 !== 0) / 5;
    expect(weekend / workday).toBeGreaterThan(1.8);
    expect(weekend / workday).toBeLessThan(2.8);
    for (let weekday = 0; weekday < 7; weekday += 1) {
      expect(shareOf((each) => each === weekday)).toBeGreaterThan(0.08);
    }
    expect(new Set(all.map(({ dueLocal }) => dueLocal.slice(11))).size).toBe(41);
    const sameAsLast = records.flatMap((each) => {
      const own = gaps(each);
      return own.filter((gap, index) => gap === own[index - 1]);
    });
    expect(sameAsLast.length / all.length).toBeLessThan(0.35);
  });
});
