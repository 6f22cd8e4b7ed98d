import { describe, expect, it } from 'vitest';
import { instantAt, type LocalDate, parseLocalDate } from '@/lib/domain/local-date';
import { chooseTrigger } from '@/lib/domain/reminders/describe/choose-trigger';
import type { ReminderRecords } from '@/lib/domain/reminders/rule';
import type { Son } from '@/lib/domain/son';
import { inventInteraction, inventInterest } from '@/tests/support/invented';
import { aFamily, aMilestone, aSon } from '@/tests/support/reminder-records';

const day = parseLocalDate;
/** A Wednesday, ten days before his driving test. */
const today = day('2026-12-02');

const climbing = inventInterest('climbing', { sonId: 'daniel' });
const lovelyMeal = inventInteraction(day('2023-12-04'), {
  sonId: 'daniel',
  kind: 'meal',
  feeling: 'lovely',
});

const chosen = (
  fields: Partial<ReminderRecords>,
  { son = {}, on = today, seed = 'a' }: { son?: Partial<Son>; on?: LocalDate; seed?: string } = {},
) => chooseTrigger(aSon(son), aFamily(fields), on, seed);
const chosenBySeeds = (fields: Partial<ReminderRecords>) =>
  new Set(Array.from({ length: 60 }, (_, seed) => chosen(fields, { seed: `${seed}` }).from));

describe('a hello begins from', () => {
  it('something he likes', () => {
    expect(chosen({ interests: [climbing] })).toEqual({
      from: 'interest',
      interestId: 'likes-climbing',
      name: 'climbing',
    });
  });

  it('of his likings the one asked about longest ago', () => {
    const asked = inventInterest('cooking', { sonId: 'daniel', lastAskedOn: day('2026-11-30') });
    for (const seed of ['a', 'b', 'c', 'd']) {
      expect(chosen({ interests: [asked, climbing] }, { seed })).toMatchObject({
        name: 'climbing',
      });
    }
  });

  it('a day of his in the next two weeks', () => {
    const milestones = [aMilestone()];
    expect(chosen({ milestones })).toEqual({
      from: 'milestone',
      kind: 'exam',
      title: 'Driving test',
      on: '2026-12-12',
    });
    expect(chosen({ milestones }, { on: day('2026-11-25') }).from).toBe('time');
    expect(chosen({ milestones }, { on: day('2026-12-12') }).from).toBe('time');
  });

  it('a day for which she could wish him luck, not a birthday or somebody else’s day', () => {
    const birthday = aMilestone({ kind: 'birthday', title: '' });
    const grans = aMilestone({ kind: 'other', title: 'Gran’s birthday' });
    expect(chosen({ milestones: [birthday, grans] }).from).toBe('time');
  });

  it('something good of this week in a year past', () => {
    expect(chosen({ interactions: [lovelyMeal] })).toEqual({
      from: 'memory',
      interactionId: lovelyMeal.id,
      kind: 'meal',
      on: '2023-12-04',
    });
  });

  it('never something hard, of another week, of this year or of his brother', () => {
    const moments = [
      { ...lovelyMeal, feeling: 'hard' as const },
      { ...lovelyMeal, happenedAt: instantAt(day('2023-12-10'), '12:00') },
      { ...lovelyMeal, happenedAt: instantAt(today, '09:00') },
      { ...lovelyMeal, sonId: 'tom' },
    ];
    const { feeling: _unsaid, ...plain } = lovelyMeal;
    for (const moment of [...moments, plain]) {
      expect(chosen({ interactions: [moment] }).from).toBe('time');
    }
  });

  it('now one and now another of these, the same for the same reminder', () => {
    const all = {
      interests: [climbing],
      milestones: [aMilestone()],
      interactions: [lovelyMeal],
    };
    expect(chosenBySeeds(all)).toEqual(new Set(['interest', 'milestone', 'memory']));
    expect(chosen(all, { seed: 'x' })).toEqual(chosen(all, { seed: 'x' }));
  });

  it.each([
    ['2027-01-03', 'new-year'],
    ['2027-01-08', 'weekend'],
    ['2026-12-01', 'new-month'],
    ['2026-12-05', 'weekend'],
    ['2026-12-06', 'weekend'],
    ['2026-12-09', 'week'],
  ] as const)('the time, when nothing is known, as on %s', (on, time) => {
    expect(chosen({}, { on: day(on) })).toEqual({ from: 'time', time });
  });

  it('never anything that he asked to leave alone', () => {
    const son = { topicsToLeave: ['his climbing', 'driving', 'the old flat'] };
    const memory = { ...lovelyMeal, note: 'We ate on boxes in the flat.' };
    const fields = {
      interests: [climbing],
      milestones: [aMilestone()],
      interactions: [memory],
    };
    expect(chosen(fields, { son }).from).toBe('time');
  });
});
