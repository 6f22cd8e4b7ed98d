import { describe, expect, it } from 'vitest';
import { parseLocalDate } from '@/lib/domain/local-date';
import { birthdayIdOf } from '@/lib/domain/milestone';
import { DEFAULT_SETTINGS } from '@/lib/domain/settings';
import { dueTimes, givenBy, ruleNamed, usefulUntil } from '@/tests/support/given-by-rule';
import { inventAgreement, inventPlan, inventTradition } from '@/tests/support/invented-traditions';
import { aFamily, aMilestone, aSon } from '@/tests/support/reminder-records';

const day = parseLocalDate;
const sons = [aSon({ id: 'sam' })];
const tradition = (changes: Parameters<typeof inventTradition>[0] = {}) =>
  aFamily({ sons, traditions: [inventTradition(changes)] });
const december = ['2026-12-01', '2026-12-31'] as const;

describe('a tradition', () => {
  it('is brought to mind on its day at its hour', () => {
    const given = givenBy('tradition', tradition({ time: '17:00' }), ...december);
    expect(dueTimes(given)).toEqual([
      '2026-12-06T17:00',
      '2026-12-13T17:00',
      '2026-12-20T17:00',
      '2026-12-27T17:00',
    ]);
  });

  it('at an hour she set is a promise, even late in the evening; without one it is not', () => {
    const late = givenBy('tradition', tradition({ time: '22:30' }), ...december);
    expect(late[0]).toMatchObject({ dueLocal: '2026-12-06T22:30', isPromised: true });
    const [plain] = givenBy('tradition', tradition(), ...december);
    expect(plain).toMatchObject({ dueLocal: '2026-12-06T09:00', isPromised: false });
  });

  it('is of use on its day alone', () => {
    expect(usefulUntil(givenBy('tradition', tradition(), ...december))[0]).toBe('2026-12-06');
  });

  it('rests while it is paused', () => {
    const pauses = [{ from: day('2026-12-13'), to: day('2026-12-20') }];
    expect(dueTimes(givenBy('tradition', tradition({ pauses }), ...december))).toEqual([
      '2026-12-06T09:00',
      '2026-12-27T09:00',
    ]);
  });

  it('says nothing when she wants no reminder of it', () => {
    expect(givenBy('tradition', tradition({ isReminded: false }))).toEqual([]);
  });

  it('of his birthday comes on his own birthday, and not without one', () => {
    const onBirthday = inventTradition({ recurrence: { every: 'birthday' } });
    const birthdays = ['sam', 'tom'].map((sonId, index) =>
      aMilestone({
        id: birthdayIdOf(sonId),
        sonId,
        kind: 'birthday',
        day: { repeats: 'yearly', month: 3 + index, day: 4 },
      }),
    );
    const records = aFamily({ sons, traditions: [onBirthday], milestones: birthdays });
    expect(dueTimes(givenBy('tradition', records))).toEqual(['2026-03-04T09:00']);
    expect(givenBy('tradition', { ...records, milestones: [] })).toEqual([]);
  });

  it('moved to another weekday is only given there', () => {
    const recurrence = {
      every: 'weeks',
      interval: 2,
      weekday: 6,
      from: day('2026-12-01'),
    } as const;
    expect(dueTimes(givenBy('tradition', tradition({ recurrence }), ...december))).toEqual([
      '2026-12-05T09:00',
      '2026-12-19T09:00',
    ]);
  });
});

describe('a plan', () => {
  const records = (on: string) => aFamily({ sons, plans: [inventPlan({ on: day(on) })] });

  it('is told of the day before, and is of use until its day ends', () => {
    expect(givenBy('plan', records('2026-12-01'))).toEqual([
      {
        id: 'plan:plan@2026-11-30',
        rule: 'plan',
        subjectId: 'plan',
        sonId: 'sam',
        aboutOn: '2026-12-01',
        usefulUntilOn: '2026-12-01',
        dueLocal: '2026-11-30T09:00',
        strength: 0.85,
      },
    ]);
  });

  it('moved to another day is only given there, and gone it is not given', () => {
    expect(dueTimes(givenBy('plan', records('2026-12-08')))).toEqual(['2026-12-07T09:00']);
    expect(givenBy('plan', aFamily({ sons }))).toEqual([]);
  });
});

describe('an agreement', () => {
  const records = (reviewOn?: string) =>
    aFamily({
      sons,
      agreements: [inventAgreement(reviewOn ? { reviewOn: day(reviewOn) } : {})],
    });

  it('is looked at again on the day she chose, and can wait for a week', () => {
    const given = givenBy('check-in', records('2026-09-01'));
    expect(dueTimes(given)).toEqual(['2026-09-01T09:00']);
    expect(usefulUntil(given)).toEqual(['2026-09-08']);
  });

  it('without such a day, or with another one, is not given on the old day', () => {
    expect(givenBy('check-in', records())).toEqual([]);
    expect(dueTimes(givenBy('check-in', records('2026-10-01')))).toEqual(['2026-10-01T09:00']);
  });
});

describe('a present', () => {
  const birthday = aMilestone({
    kind: 'birthday',
    day: { repeats: 'yearly', month: 12, day: 20, sinceYear: 1999 },
  });
  const records = (milestone = birthday) => aFamily({ milestones: [milestone] });

  it('is thought of two weeks before a birthday, while something can be posted', () => {
    const given = givenBy('gift', records());
    expect(dueTimes(given)).toEqual(['2026-12-06T09:00']);
    expect(usefulUntil(given)).toEqual(['2026-12-17']);
    expect(given[0]?.aboutOn).toBe('2026-12-20');
  });

  it('is thought of for an anniversary, and not for an exam', () => {
    expect(givenBy('gift', records({ ...birthday, kind: 'anniversary' }))).toHaveLength(1);
    expect(givenBy('gift', records({ ...birthday, kind: 'exam' }))).toEqual([]);
  });

  it('is not thought of for a day of which she wants to hear nothing', () => {
    expect(givenBy('gift', records({ ...birthday, notices: [] }))).toEqual([]);
  });
});

it('what she set or keeps does not wait for a better day, and is no contact by itself', () => {
  for (const name of ['tradition', 'plan', 'check-in', 'gift']) {
    expect(ruleNamed(name)).toMatchObject({ kind: name, isContact: false, isDated: true });
  }
});

it('reminds at the hour she chose', () => {
  const settings = { ...DEFAULT_SETTINGS, remindersAt: '10:45' };
  const records = aFamily({
    sons,
    settings,
    plans: [inventPlan()],
    traditions: [inventTradition()],
  });
  const all = [...givenBy('plan', records), ...givenBy('tradition', records)];
  expect(all.every(({ dueLocal }) => dueLocal.endsWith('T10:45'))).toBe(true);
});
