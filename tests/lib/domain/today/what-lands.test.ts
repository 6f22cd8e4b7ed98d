import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Contact } from '@/lib/domain/idea';
import { type IdeaOutcome, ideaOutcomeIdOf, OUTCOMES, type Outcome } from '@/lib/domain/idea-day';
import { addDays, type LocalDate, parseLocalDate } from '@/lib/domain/local-date';
import { PRACTICES, type Practice } from '@/lib/domain/practice';
import type { Son } from '@/lib/domain/son';
import { outcomesByPractice } from '@/lib/domain/today/day-context';
import { outcomeFactor } from '@/lib/domain/today/weight-factors';
import { whatLands } from '@/lib/domain/today/what-lands';

const today = parseLocalDate('2026-11-21');

/** An idea is called by its practice and, after a colon, how it reaches him. */
const ideaOf = (id: string) => {
  const [practice, contact = 'two-way'] = id.split(':');
  const known = PRACTICES.find((each) => each === practice);
  return known && { practice: known, contact: contact as Contact };
};
const answer = (ideaId: string, outcome: Outcome, on: LocalDate): IdeaOutcome => ({
  id: ideaOutcomeIdOf('s', ideaId, on),
  sonId: 's',
  ideaId,
  on,
  outcome,
});
/** One answer a day, the last of them yesterday. */
const answers = (ideaId: string, ...outcomes: Outcome[]) =>
  outcomes.map((outcome, index) =>
    answer(ideaId, outcome, addDays(today, index - outcomes.length)),
  );
const well = (count: number) => Array<Outcome>(count).fill('went-well');
const hard = (count: number) => Array<Outcome>(count).fill('was-hard');
const landing = (outcomes: readonly IdeaOutcome[], landsAfresh?: Son['landsAfresh']) =>
  whatLands(outcomes, ideaOf, landsAfresh, today).map((each) => [each.practice, each.landing]);

const someAnswers = fc
  .array(
    fc.record({
      ideaId: fc.constantFrom('meals', 'listen', 'small-gifts:none', 'gone'),
      outcome: fc.constantFrom(...OUTCOMES),
      daysAgo: fc.integer({ min: 0, max: 40 }),
    }),
    { maxLength: 80 },
  )
  .map((list) =>
    list.map(({ ideaId, outcome, daysAgo }) => answer(ideaId, outcome, addDays(today, -daysAgo))),
  );

describe('what lands with him', () => {
  it('is said from the fifth answer of a kind on', () => {
    expect(landing(answers('meals', ...well(4)))).toEqual([]);
    expect(landing(answers('meals', ...well(5)))).toEqual([['meals', 'well']]);
  });

  it('goes by what went well, was hard or was put away, and by nothing else', () => {
    const silent = answers('meals', 'started', 'not-yet', 'started', 'not-yet', 'started');
    expect(landing([...silent, ...answers('meals', ...well(4))])).toEqual([]);
    const away = Array<Outcome>(5).fill('put-away');
    expect(landing(answers('meals', ...away))).toEqual([['meals', 'put-away']]);
  });

  it('calls hard what she tried, and not right what she did not want', () => {
    const away = (count: number) => Array<Outcome>(count).fill('put-away');
    expect(landing(answers('meals', ...away(4), ...hard(1)))).toEqual([['meals', 'put-away']]);
    expect(landing(answers('meals', ...away(2), ...hard(3)))).toEqual([['meals', 'hard']]);
    expect(landing(answers('meals', ...away(4), ...well(1)))).toEqual([['meals', 'put-away']]);
  });

  it.each([
    [5, 0, 'well'],
    [4, 1, 'well'],
    [3, 2, 'even'],
    [2, 3, 'even'],
    [1, 4, 'hard'],
    [0, 5, 'hard'],
    [4, 2, 'well'],
    [2, 4, 'hard'],
    [10, 10, 'even'],
  ])('%d times well and %d times hard is "%s"', (wells, hards, said) => {
    expect(landing(answers('meals', ...well(wells), ...hard(hards)))).toEqual([['meals', said]]);
  });

  it('begins afresh after a day, for that kind alone', () => {
    const both = [...answers('meals', ...hard(6)), ...answers('listen', ...hard(6))];
    expect(landing(both, { meals: addDays(today, -1) })).toEqual([['listen', 'hard']]);
    expect(landing(both, { meals: addDays(today, -6) })).toEqual([
      ['listen', 'hard'],
      ['meals', 'hard'],
    ]);
  });

  it('names what goes well first', () => {
    const all = [
      ...answers('listen', ...hard(5)),
      ...answers('meals', ...well(5)),
      ...answers('small-gifts', ...well(3), ...hard(2)),
    ];
    expect(landing(all).map(([practice]) => practice)).toEqual(['meals', 'small-gifts', 'listen']);
  });

  it('knows what reached him from what was hers alone', () => {
    const alone = answers('patience:none', ...well(5));
    expect(whatLands(alone, ideaOf, undefined, today)).toMatchObject([{ reachesHim: false }]);
    const mixed = [...alone, ...answers('patience:no-answer', 'went-well')];
    expect(whatLands(mixed, ideaOf, undefined, today)).toMatchObject([{ reachesHim: true }]);
  });

  it('says of each kind what its weight in the choice of ideas does', () => {
    const sign = { well: 1, even: 0, hard: -1, 'put-away': -1 } as const;
    fc.assert(
      fc.property(someAnswers, (all) => {
        const weights = outcomesByPractice(
          all.filter(({ on }) => on < today),
          ideaOf,
        );
        for (const { practice, landing: said } of whatLands(all, ideaOf, undefined, today)) {
          const weight = outcomeFactor(weights.get(practice) ?? []);
          expect(Math.abs(weight - 1) >= 0.2 - 1e-9 ? Math.sign(weight - 1) : 0).toBe(sign[said]);
        }
      }),
    );
  });

  it('says nothing of any kind that began afresh today', () => {
    const fresh = Object.fromEntries(PRACTICES.map((each) => [each, today])) as Record<
      Practice,
      LocalDate
    >;
    fc.assert(
      fc.property(someAnswers, (all) => {
        expect(landing(all, fresh)).toEqual([]);
      }),
    );
  });
});
