import { describe, expect, it } from 'vitest';
import { parseLocalDate } from '@/lib/domain/local-date';
import { settledByContact } from '@/lib/domain/reminders/ledger/contact-settles';
import type { Occurrence } from '@/lib/domain/reminders/occurrence';
import { ruleOf } from '@/lib/domain/reminders/rule-of';
import { inventInteraction } from '@/tests/support/invented';
import { anOccurrence } from '@/tests/support/reminder-records';

const now = new Date(2026, 10, 25, 12).getTime();
const contact = (day: string, sonId = 'daniel') => ({
  ...inventInteraction(parseLocalDate(day)),
  sonId,
});
const hello = (fields: Partial<Occurrence> = {}) =>
  anOccurrence({
    id: 'thinking-of-you:daniel@2026-11-21',
    rule: 'thinking-of-you',
    subjectId: 'daniel',
    ...fields,
  });
const after = (entry: Occurrence, day: string, sonId?: string) =>
  settledByContact([entry], [contact(day, sonId)], ruleOf, now)[0];

describe('being in touch', () => {
  it.each(['shown', 'claimed', 'snoozed'] as const)('does what is %s', (state) => {
    expect(after(hello({ state }), '2026-11-22')).toMatchObject({
      state: 'acked',
      settledAs: 'done',
      ackedAt: now,
    });
  });

  it('counts on the very day on which it fell due', () => {
    expect(after(hello(), '2026-11-21')).toMatchObject({ state: 'acked' });
  });

  it.each([
    ['the day before', hello(), '2026-11-20', 'daniel'],
    ['with a brother', hello(), '2026-11-22', 'tom'],
    ['in the time to come', hello(), '2026-11-26', 'daniel'],
    ['leaves the days of his', anOccurrence(), '2026-12-12', 'daniel'],
    ['leaves what has not come', hello({ state: 'pending' }), '2026-11-22', 'daniel'],
  ])('%s does nothing', (_case, entry, day, sonId) => {
    expect(after(entry, day, sonId)).toBe(entry);
  });
});
