import { describe, expect, it } from 'vitest';
import { settledByContact } from '@/lib/domain/reminders/contact-settles';
import type { Occurrence } from '@/lib/domain/reminders/occurrence';
import { ruleOf } from '@/lib/domain/reminders/rule-of';
import { anOccurrence } from '@/tests/support/reminder-records';

const now = new Date(2026, 11, 11, 15).getTime();
const DAY_MS = 86_400_000;
const aHello = (fields: Partial<Occurrence> = {}) =>
  anOccurrence({
    id: 'thinking-of-you:daniel@2026-12-11',
    rule: 'thinking-of-you',
    subjectId: 'daniel',
    ...fields,
  });
const aCall = {
  id: 'call',
  sonId: 'daniel',
  kind: 'call',
  happenedAt: now,
  note: '',
  mentioned: '',
} as const;

describe('a time in touch', () => {
  const settled = settledByContact([aHello()], [aCall], ruleOf, now);

  it('settles the hello that waited for it', () => {
    expect(settled).toMatchObject([{ state: 'acked', settledAs: 'done' }]);
  });

  it('that is taken back lets the hello wait again, as it was', () => {
    expect(settledByContact(settled, [], ruleOf, now + 60_000)).toEqual([aHello()]);
  });

  it('that is moved to an earlier day does so, too', () => {
    const earlier = { ...aCall, happenedAt: now - DAY_MS };
    expect(settledByContact(settled, [earlier], ruleOf, now + 60_000)).toEqual([aHello()]);
  });

  it('that is taken back days later brings nothing up again', () => {
    expect(settledByContact(settled, [], ruleOf, now + DAY_MS)).toEqual(settled);
  });

  it('that never was leaves alone what she has settled herself', () => {
    const hers = [aHello({ state: 'acked', settledAs: 'not-this-time', ackedAt: now })];
    expect(settledByContact(hers, [], ruleOf, now)).toEqual(hers);
  });
});
