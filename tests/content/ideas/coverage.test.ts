import { describe, expect, it } from 'vitest';
import { IDEAS } from '@/content/ideas';
import { type Idea, OCCASIONS } from '@/lib/domain/idea';
import { addDays, localDateOf } from '@/lib/domain/local-date';
import {
  familyOf,
  PRACTICE_FAMILIES,
  PRACTICES,
  type Practice,
  type PracticeFamily,
} from '@/lib/domain/practice';
import { LEFT_OUT, type LeftOut } from '@/lib/domain/settings';
import { CIRCUMSTANCES, DISTANCES, distanceOf, SEASONS, STAGES } from '@/lib/domain/son';
import { fitsDay } from '@/lib/domain/today/day-fit';
import { templatesFor } from '@/lib/domain/today/fill-words';
import { fitsHim } from '@/lib/domain/today/gates';
import { WARMTHS } from '@/lib/domain/warmth';
import { inventRecords, inventSon, TODAY } from '@/tests/support/invented';
import { differentInterests, gapsIn } from '@/tests/support/library-gaps';

const GROWN = STAGES.filter((stage) => stage !== 'child');
const of = (practice: Practice) => IDEAS.filter((idea) => idea.practice === practice);

describe('the library', () => {
  it('has at least 420 ideas', () => {
    expect(IDEAS.length).toBeGreaterThanOrEqual(420);
  });

  it('has eight ideas of each practice, and twelve of those for every week', () => {
    const often: Practice[] = [
      'listen',
      'thinking-of-you',
      'join-his-world',
      'celebrate',
      'quality-time',
      'space',
    ];
    const belongs = (idea: Idea, practice: Practice) => idea.practice === practice;
    expect(gapsIn(PRACTICES, 8, belongs)).toEqual([]);
    expect(gapsIn(often, 12, belongs)).toEqual([]);
  });

  it('has enough of each depth', () => {
    expect(gapsIn([1, 2, 3, 4], 20, (idea, depth) => idea.depth === depth)).toEqual([]);
  });

  it('has enough for what is going on in his life', () => {
    expect(gapsIn(CIRCUMSTANCES, 3, (idea, part) => idea.circumstances?.includes(part))).toEqual(
      [],
    );
  });

  it.each(STAGES)('has enough of what she may ask for, for a son who is a %s', (stage) => {
    const own = IDEAS.filter(({ stages }) => stages.includes(stage));
    expect(gapsIn(OCCASIONS, 15, ({ goodFor }, part) => goodFor?.includes(part), own)).toEqual([]);
  });

  it('has ideas of their own for sixty interests', () => {
    expect(differentInterests(IDEAS)).toBeGreaterThanOrEqual(60);
  });

  it.each(['Europe/London', 'Australia/Sydney'])(
    'has three hundred ideas for every month in %s',
    (zone) => {
      const months = Array.from({ length: 12 }, (_none, index) => index + 1);
      expect(
        gapsIn(months, 300, ({ only }, month) => {
          const week = [0, 1, 2, 3, 4, 5, 6].map((day) =>
            addDays(localDateOf(2026, month, 8), day),
          );
          return !only || week.some((day) => fitsDay(only, day, zone));
        }),
      ).toEqual([]);
    },
  );

  it('asks with one idea in five at most', () => {
    expect(IDEAS.filter(({ asks }) => asks).length).toBeLessThanOrEqual(IDEAS.length / 5);
  });
});

describe.each(PRACTICES)('%s', (practice) => {
  it('has two ideas for every stage of his life, distance and season', () => {
    const own = of(practice);
    expect([
      ...gapsIn(STAGES, 2, ({ stages }, part) => stages.includes(part), own),
      ...gapsIn(DISTANCES, 2, ({ distances }, part) => distances.includes(part), own),
      ...gapsIn(SEASONS, 2, ({ seasons }, part) => seasons.includes(part), own),
    ]).toEqual([]);
  });

  it('has some without two-way contact for a hurt and for a silent season', () => {
    const quiet = of(practice).filter(({ contact, near }) => contact !== 'two-way' && !near);
    expect(
      gapsIn(['hurt', 'silent'] as const, 1, ({ seasons }, part) => seasons.includes(part), quiet),
    ).toEqual([]);
  });

  it('has six acts for every warmth, with words of that warmth or with none', () => {
    expect(
      gapsIn(
        WARMTHS,
        6,
        (idea, warmth) => idea.words.length === 0 || templatesFor(idea, warmth).length > 0,
        of(practice),
      ),
    ).toEqual([]);
  });
});

describe('in a hard season', () => {
  it.each(STAGES)('a mother of a %s has enough for herself alone, for a time of space', (stage) => {
    const alone = IDEAS.filter(
      ({ contact, stages }) => contact === 'none' && stages.includes(stage),
    );
    expect(gapsIn(SEASONS, 20, ({ seasons }, part) => seasons.includes(part), alone)).toEqual([]);
  });

  it.each(GROWN)('a mother of a %s has light words that need no answer', (stage) => {
    const quiet = IDEAS.filter(
      ({ contact, words, depth, stages, distances, near, interests, circumstances }) =>
        contact === 'no-answer' &&
        words.length > 0 &&
        depth <= 2 &&
        stages.includes(stage) &&
        distances.includes(distanceOf({ stage })) &&
        !near &&
        !interests &&
        !circumstances,
    );
    expect(
      gapsIn(['hurt', 'silent'] as const, 12, ({ seasons }, part) => seasons.includes(part), quiet),
    ).toEqual([]);
  });
});

describe('a mother who leaves out', () => {
  const cases: [string, readonly LeftOut[]][] = [
    ...LEFT_OUT.map((part): [string, readonly LeftOut[]] => [part, [part]]),
    ['all of it', LEFT_OUT],
  ];
  const families = Object.keys(PRACTICE_FAMILIES) as PracticeFamily[];

  it.each(cases)(
    '%s keeps ten ideas of every family for a son with his own life',
    (_name, leavesOut) => {
      for (const stage of ['adult-near', 'adult-far'] as const) {
        const records = inventRecords({
          son: inventSon({ stage }),
          choices: { warmth: 'warm', leavesOut },
        });
        const left = IDEAS.filter(fitsHim(records, TODAY));
        expect(
          gapsIn(families, 10, (idea, family) => familyOf(idea.practice) === family, left),
          stage,
        ).toEqual([]);
      }
    },
  );
});
