import { describe, expect, it } from 'vitest';
import { parseLocalDate } from '@/lib/domain/local-date';
import { givenOccurrences } from '@/lib/domain/reminders';
import { describeReminder } from '@/lib/domain/reminders/describe/describe-reminder';
import type { GivenOccurrence, ReminderRecords } from '@/lib/domain/reminders/rule';
import { everyRule, sonId } from '@/tests/support/every-rule';
import { inventAgreement, inventPlan, inventTradition } from '@/tests/support/invented-traditions';
import { aFamily, anOccurrence, aSon } from '@/tests/support/reminder-records';

const day = parseLocalDate;
const window = { from: day('2026-11-01'), to: day('2026-12-31') };
const today = day('2026-12-01');
const given = givenOccurrences(everyRule, window);
const describedIn = (records: ReminderRecords, each: GivenOccurrence) =>
  describeReminder(anOccurrence({ ...each, state: 'shown' }), records, today);
const oneOf = (rule: string): GivenOccurrence => {
  const found = given.find((each) => each.rule === rule);
  if (!found) throw new Error(`Nothing given by ${rule}`);
  return found;
};
const described = (rule: string) => describedIn(everyRule, oneOf(rule));

describe('what an occurrence says', () => {
  it('is told for everyRule that a rule gives', () => {
    expect(new Set(given.map(({ rule }) => rule)).size).toBe(15);
    for (const each of given) {
      expect(describedIn(everyRule, each)).toMatchObject({ id: each.id, sonId, on: each.aboutOn });
    }
  });

  it('is the record as it is now', () => {
    expect(described('tradition')).toMatchObject({ time: '17:00', tiedTo: 'after lunch' });
    expect(described('plan')).toMatchObject({ title: 'Lunch by the river', time: '12:30' });
    expect(described('check-in')).toMatchObject({ title: 'We ask before we visit' });
    expect(described('gift')).toMatchObject({ nudge: 'gift', kind: 'birthday', age: 27 });
    expect(described('article')).toMatchObject({ articleId: 'page', interest: 'climbing' });
    expect(described('weekly-look')).toMatchObject({ nudge: 'weekly-look', dayCount: 1 });
  });

  it.each([
    ['follow-up-before', 'before', 'how the interview went'],
    ['follow-up-after', 'after', 'how the interview went'],
    ['follow-up-hard-time', 'hard-time', 'about his knee'],
  ])('of %s names its phase', (rule, phase, text) => {
    expect(described(rule)).toMatchObject({ nudge: 'follow-up', phase, text });
  });

  it('of a hello has something to begin from, and asks nothing when he has not answered', () => {
    expect(described('thinking-of-you')).toMatchObject({ needsNoAnswer: false });
    const silent = { ...everyRule, sons: [aSon({ season: 'silent' })] };
    expect(describedIn(silent, oneOf('thinking-of-you'))).toMatchObject({ needsNoAnswer: true });
  });

  it('of a hello that waits begins from what fits the day on which it is read', () => {
    const { interests: _likes, interactions: _times, ...rest } = everyRule;
    const records = { ...rest, interests: [], interactions: [] };
    const hello = anOccurrence({ ...oneOf('thinking-of-you'), aboutOn: day('2026-12-08') });
    const readOn = (on: string) => describeReminder(hello, records, day(on));
    expect(readOn('2026-12-08')).toMatchObject({ trigger: { from: 'milestone' } });
    expect(readOn('2026-12-12')).toMatchObject({ trigger: { from: 'time', time: 'weekend' } });
  });

  it('of a hello tells of research about one time in five', () => {
    const hellos = Array.from({ length: 500 }, (_, number) =>
      describedIn(everyRule, { ...oneOf('thinking-of-you'), id: `hello-${number}` }),
    );
    const telling = hellos.filter((each) => each && 'tellsResearch' in each && each.tellsResearch);
    expect(telling.length).toBeGreaterThan(70);
    expect(telling.length).toBeLessThan(130);
  });

  it('knows that he has asked for room or for no contact', () => {
    for (const room of [{ spaceUntil: today }, { isNoContact: true }]) {
      const records = { ...everyRule, sons: [aSon(room)] };
      expect(describedIn(records, oneOf('plan'))).toMatchObject({ isInSpace: true });
    }
    expect(described('plan')).toMatchObject({ isInSpace: false });
  });

  it('is nothing when its record is gone', () => {
    const empty = aFamily();
    for (const each of given.filter(({ rule }) => rule !== 'thinking-of-you')) {
      expect(describedIn(empty, each)).toBeUndefined();
    }
    expect(describedIn({ ...everyRule, sons: [] }, oneOf('thinking-of-you'))).toBeUndefined();
  });

  it('is nothing when she has moved it to another day', () => {
    const moved: ReminderRecords = {
      ...everyRule,
      traditions: [inventTradition({ sonId, recurrence: { every: 'year', month: 3, day: 4 } })],
      plans: [inventPlan({ sonId, on: day('2026-12-24') })],
      agreements: [inventAgreement({ sonId, reviewOn: day('2027-01-01') })],
      followUps: everyRule.followUps.map((each) => ({
        ...each,
        luckOn: day('2026-12-20'),
        askOn: day('2026-12-21'),
      })),
    };
    const ofMoved = [
      ...['tradition', 'plan', 'check-in'],
      ...['follow-up-before', 'follow-up-after', 'follow-up-hard-time'],
    ];
    for (const rule of ofMoved) expect(describedIn(moved, oneOf(rule))).toBeUndefined();
  });

  it('of a tradition that rests is nothing', () => {
    const pauses = [{ from: day('2026-11-01'), to: day('2026-12-31') }];
    const resting = { ...everyRule, traditions: [inventTradition({ sonId, pauses })] };
    expect(describedIn(resting, oneOf('tradition'))).toBeUndefined();
  });

  it('of a rule that this version does not know is nothing', () => {
    expect(describedIn(everyRule, { ...oneOf('plan'), rule: 'of-next-year' })).toBeUndefined();
  });
});
