import type { Idea } from '@/lib/domain/idea';
import type { IdeaOutcome, Outcome } from '@/lib/domain/idea-day';
import type { LocalDate } from '@/lib/domain/local-date';
import { PRACTICES, type Practice } from '@/lib/domain/practice';
import type { Son } from '@/lib/domain/son';
import { outcomesByPractice } from './day-context';
import { outcomeFactor } from './weight-factors';

/**
 * How a kind of act goes with him: `well` brings more of it, `even` as much as of others, `hard` and
 * `put-away` less. It is `put-away`, not quite right for the two, when that comes of ideas she did
 * not want rather than of what she tried.
 */
const LANDINGS = ['well', 'even', 'hard', 'put-away'] as const;
type Landing = (typeof LANDINGS)[number];

/** What her answers say about one kind of act. */
export type WhatLands = {
  readonly practice: Practice;
  readonly landing: Landing;
  /** Whether an idea that she answered reached him; else it was hers alone. */
  readonly reachesHim: boolean;
};

/** Fewer answers than this say nothing. */
const ENOUGH_OUTCOMES = 5;
const SAYS_SOMETHING: ReadonlySet<Outcome> = new Set(['went-well', 'was-hard', 'put-away']);

/** A fifth more or less than others: below that she would not see it on her cards. */
const MORE = 1.2;
const LESS = 0.8;

/**
 * What lands with him, from five answers about a kind of act on: what goes well first, else in the
 * order of the practices. It is read off the very weight that today's idea is picked by, so that
 * what she is told is what happens.
 *
 * @param ideaOf the library and her own ideas
 * @param today answers of today weigh from tomorrow on
 */
export function whatLands(
  outcomes: readonly IdeaOutcome[],
  ideaOf: (id: string) => Pick<Idea, 'practice' | 'contact'> | undefined,
  landsAfresh: Son['landsAfresh'],
  today: LocalDate,
): readonly WhatLands[] {
  const told = outcomes.filter(({ on, outcome }) => on < today && SAYS_SOMETHING.has(outcome));
  const byPractice = outcomesByPractice(told, ideaOf, landsAfresh);
  const reaching = new Set(
    told
      .map(({ ideaId }) => ideaOf(ideaId))
      .map((idea) => idea?.contact !== 'none' && idea?.practice),
  );
  return PRACTICES.flatMap((practice) => {
    const answers = byPractice.get(practice) ?? [];
    if (answers.length < ENOUGH_OUTCOMES) return [];
    return [{ practice, landing: landingOf(answers), reachesHim: reaching.has(practice) }];
  }).toSorted((one, other) => LANDINGS.indexOf(one.landing) - LANDINGS.indexOf(other.landing));
}

function landingOf(answers: readonly Outcome[]): Landing {
  const weight = outcomeFactor(answers);
  if (weight >= MORE) return 'well';
  if (weight > LESS) return 'even';
  const count = (outcome: Outcome) => answers.filter((answer) => answer === outcome).length;
  return count('was-hard') >= count('put-away') ? 'hard' : 'put-away';
}
