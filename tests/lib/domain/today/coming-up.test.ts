import { describe, expect, it } from 'vitest';
import { addDays } from '@/lib/domain/local-date';
import { stageFromBirthday } from '@/lib/domain/today/birthday-stage';
import { comingUp } from '@/lib/domain/today/coming-up';
import { inventMilestone, TODAY } from '@/tests/support/invented';

const birthday = (sinceYear?: number) =>
  inventMilestone({
    id: 'birthday',
    kind: 'birthday',
    title: 'Birthday',
    day: { repeats: 'yearly', month: 6, day: 18, ...(sinceYear ? { sinceYear } : {}) },
  });

describe('what is coming up', () => {
  const once = (title: string, days: number) =>
    inventMilestone({ id: title, title, day: { repeats: 'once', on: addDays(TODAY, days) } });

  it('is the next few days that matter, soonest first, without what is over', () => {
    const all = [once('Race', 9), birthday(1999), once('Exam', -1), once('Move', 0)];
    expect(comingUp(all, TODAY, 2).map(({ milestone }) => milestone.title)).toEqual([
      'Move',
      'Birthday',
    ]);
  });

  it('says how old he turns when the year is known', () => {
    expect(comingUp([birthday(1999)], TODAY, 3)[0]).toMatchObject({
      on: '2026-06-18',
      turning: 27,
    });
    expect(comingUp([birthday()], TODAY, 3)[0]).not.toHaveProperty('turning');
  });

  it('does not speak of turning nought', () => {
    expect(comingUp([birthday(2026)], TODAY, 3)[0]).not.toHaveProperty('turning');
  });
});

describe('the stage that his birthday suggests', () => {
  it.each([
    [2020, 'child'],
    [2013, 'child'],
    [2012, 'teen'],
    [2006, 'teen'],
    [2005, 'adult-near'],
    [undefined, undefined],
    [2031, undefined],
  ])('born in %s: %s', (year, stage) => {
    expect(stageFromBirthday(birthday(year), TODAY)).toBe(stage);
  });
});
