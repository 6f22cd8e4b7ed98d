import { describe, expect, it } from 'vitest';
import { addDays, parseLocalDate } from '@/lib/domain/local-date';
import type {
  FollowUpReminder,
  HelloReminder,
  MilestoneReminder,
  SharedReminder,
} from '@/lib/domain/reminders/reminder';
import { postponementsFor, waitingOf } from '@/lib/domain/reminders/waiting';
import type { Channel } from '@/lib/domain/son';

const TODAY = parseLocalDate('2026-12-11');
const base = { id: 'x', sonId: 'daniel', sonName: 'Daniel', on: TODAY, isInSpace: false };

const aMilestone = (fields: Partial<MilestoneReminder>): MilestoneReminder => ({
  ...base,
  nudge: 'milestone',
  milestoneId: 'm',
  kind: 'birthday',
  title: '',
  asksAfter: false,
  asksNothing: false,
  ...fields,
});
const aHello = (fields: Partial<HelloReminder> = {}): HelloReminder => ({
  ...base,
  nudge: 'thinking-of-you',
  trigger: { from: 'interest', interestId: 'i', name: 'climbing' },
  needsNoAnswer: false,
  tellsResearch: false,
  ...fields,
});
const aFollowUp = (phase: FollowUpReminder['phase']): FollowUpReminder => ({
  ...base,
  nudge: 'follow-up',
  followUpId: 'f',
  phase,
  text: 'how it went',
  mentionedOn: TODAY,
});
const aPlan = (days: number): SharedReminder => ({
  ...base,
  nudge: 'plan',
  subjectId: 'p',
  title: 'Lunch',
  on: addDays(TODAY, days),
});

describe('what is done', () => {
  it.each([
    ['a birthday today', aMilestone({}), 'call'],
    ['an exam tomorrow', aMilestone({ kind: 'exam', on: addDays(TODAY, 1) }), 'text'],
    ['asking how an exam went', aMilestone({ kind: 'exam', asksAfter: true }), 'call'],
    ['a hello', aHello(), 'text'],
    ['a word of luck', aFollowUp('before'), 'text'],
    ['asking after something', aFollowUp('after'), 'call'],
    ['lunch today', aPlan(0), 'activity'],
  ])('leads to the log: %s', (_what, reminder, likeliest) => {
    expect(waitingOf(reminder, TODAY).kinds[0]).toBe(likeliest);
  });

  it('is offered first in the way that he likes best', () => {
    const kindsWith = (channel: Channel) => waitingOf(aHello({ channel }), TODAY).kinds;
    expect(kindsWith('letter')).toEqual(['letter', 'text', 'call']);
    expect(kindsWith('call')).toEqual(['call', 'text', 'letter']);
    expect(waitingOf({ ...aPlan(0), channel: 'letter' }, TODAY).kinds[0]).toBe('activity');
  });

  it.each([
    ['a birthday in a week', aMilestone({ on: addDays(TODAY, 7) })],
    ['a present', aMilestone({ nudge: 'gift' })],
    ['lunch tomorrow', aPlan(1)],
    ['a hello while he has asked for space', aHello({ isInSpace: true })],
  ])('leads to no log: %s', (_what, reminder) => {
    expect(waitingOf(reminder, TODAY).kinds).toEqual([]);
  });

  it('settles the question only when she was to ask it', () => {
    expect(waitingOf(aFollowUp('after'), TODAY)).toMatchObject({ followUpId: 'f' });
    expect(waitingOf(aFollowUp('before'), TODAY)).not.toHaveProperty('followUpId');
  });
});

describe('later', () => {
  const offersNextWeek = (nudge: 'milestone' | 'thinking-of-you', days: number) =>
    postponementsFor({ nudge, on: addDays(TODAY, days) }, TODAY).includes('next-week');

  it.each([
    ['milestone', 0, false],
    ['milestone', 1, false],
    ['milestone', 6, false],
    ['milestone', 7, true],
    ['milestone', 30, true],
    ['milestone', -1, true],
    ['thinking-of-you', 0, true],
  ] as const)('of a %s in %i days offers next week: %s', (nudge, days, isOffered) => {
    expect(offersNextWeek(nudge, days)).toBe(isOffered);
  });

  it('always offers tomorrow', () => {
    expect(postponementsFor({ nudge: 'milestone', on: TODAY }, TODAY)).toContain('tomorrow');
  });
});
