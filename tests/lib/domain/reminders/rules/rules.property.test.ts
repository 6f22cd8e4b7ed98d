import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addDays, parseLocalDate } from '@/lib/domain/local-date';
import { REMINDER_RULES } from '@/lib/domain/reminders';
import { ruleDayOf } from '@/lib/domain/reminders/occurrence-id';
import type { ReminderRule } from '@/lib/domain/reminders/rule';
import { DEFAULT_SETTINGS } from '@/lib/domain/settings';
import { everyRule } from '@/tests/support/every-rule';

const start = parseLocalDate('2026-10-01');
const aLongTime = { from: start, to: addDays(start, 500) };

it.each(REMINDER_RULES.map((rule) => [rule.name, rule] as const))(
  '%s gives the same whatever window one looks through, each in its own day and once',
  (_name, rule: ReminderRule) => {
    const all = rule.find(everyRule, aLongTime);
    expect(all.length).toBeGreaterThan(0);
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    fc.assert(
      fc.property(fc.nat({ max: 499 }), fc.nat({ max: 40 }), (days, length) => {
        const from = addDays(start, days);
        const to = addDays(from, Math.min(length, 500 - days));
        const within = all.filter(({ dueLocal }) => {
          const on = dueLocal.slice(0, 10);
          return from <= on && on <= to;
        });
        expect(rule.find(everyRule, { from, to })).toEqual(within);
      }),
    );
  },
);

it('every id tells its rule, its subject and its day, and no hour can change it', () => {
  const later = {
    ...everyRule,
    settings: { ...DEFAULT_SETTINGS, remindersAt: '18:15', quietFrom: '20:00' },
  };
  for (const rule of REMINDER_RULES) {
    const given = rule.find(everyRule, aLongTime);
    expect(rule.find(later, aLongTime).map(({ id }) => id)).toEqual(given.map(({ id }) => id));
    for (const { id, subjectId, dueLocal } of given) {
      expect(id).toBe(`${rule.name}:${subjectId}@${ruleDayOf(id)}`);
      expect(dueLocal.slice(0, 10)).toBe(ruleDayOf(id));
    }
  }
});

it('every occurrence is of use on the day it falls due, and matters more than nothing', () => {
  for (const rule of REMINDER_RULES) {
    for (const each of rule.find(everyRule, aLongTime)) {
      expect(each.usefulUntilOn >= each.dueLocal.slice(0, 10)).toBe(true);
      expect(each.strength).toBeGreaterThan(0);
      expect(each.strength).toBeLessThanOrEqual(1);
    }
  }
});

it('the milestone of today matters most, and what has no day least', () => {
  const strengths = new Map(
    REMINDER_RULES.map(({ name, find }) => [name, find(everyRule, aLongTime)[0]?.strength ?? 0]),
  );
  expect(Math.max(...strengths.values())).toBe(strengths.get('milestone-0'));
  expect(Math.min(...strengths.values())).toBe(strengths.get('weekly-look'));
});
