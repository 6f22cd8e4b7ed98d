import { type LocalDate, parseLocalDate } from '@/lib/domain/local-date';
import { REMINDER_RULES } from '@/lib/domain/reminders';
import type { GivenOccurrence, ReminderRecords, ReminderRule } from '@/lib/domain/reminders/rule';

/** The rule of this name. */
export function ruleNamed(name: string): ReminderRule {
  const rule = REMINDER_RULES.find((each) => each.name === name);
  if (!rule) throw new Error(`There is no rule ${name}`);
  return rule;
}

/** What one rule gives in a year, or in other days. */
export function givenBy(
  rule: string,
  records: ReminderRecords,
  from = '2026-01-01',
  to = '2026-12-31',
): readonly GivenOccurrence[] {
  return ruleNamed(rule).find(records, { from: parseLocalDate(from), to: parseLocalDate(to) });
}

/** When: her wall clock. */
export function dueTimes(given: readonly GivenOccurrence[]): string[] {
  return given.map(({ dueLocal }) => dueLocal);
}

/** Until when each is of use. */
export function usefulUntil(given: readonly GivenOccurrence[]): LocalDate[] {
  return given.map(({ usefulUntilOn }) => usefulUntilOn);
}
