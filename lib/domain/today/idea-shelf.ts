import type { Idea } from '@/lib/domain/idea';
import type { CardIdea } from '@/lib/domain/idea-card';
import type { Outcome } from '@/lib/domain/idea-day';
import type { LocalDate } from '@/lib/domain/local-date';
import type { Distance } from '@/lib/domain/son';
import { dayContext } from './day-context';
import { chanceOf } from './hash';
import type { PickRecords } from './pick-records';
import { isOwn } from './reasons';
import { weighIdea } from './weigh-idea';
import { type WhyNot, whyNotOn } from './why-not';

/** An idea as it stands on the shelf of one son: with its words for today, whether it fits or not. */
export type ShelfIdea = {
  readonly idea: CardIdea;
  /** The same before its words are filled in. */
  readonly library: Idea;
  readonly distances: readonly Distance[];
  readonly isOwn: boolean;
  /** Missing when it fits him today. */
  readonly whyNot?: WhyNot;
  /** What she made of it today, if anything. */
  readonly answer?: Outcome;
};

/**
 * Every idea there is for a son, her own first. The others stand mixed, so that the first ones are
 * of many kinds, but each keeps its place from day to day.
 *
 * @param seed the son's id
 */
export function shelfOf(
  ideas: readonly Idea[],
  records: PickRecords,
  today: LocalDate,
  seed: string,
): ShelfIdea[] {
  const context = dayContext(ideas, records, today, seed);
  const whyNot = whyNotOn(context);
  const answers = new Map(
    records.outcomes
      .filter(({ on }) => on === today)
      .map(({ ideaId, outcome }) => [ideaId, outcome] as const),
  );
  const placeOf = (idea: Idea) => (isOwn(idea) ? 0 : chanceOf(`${seed}|${idea.id}|shelf`));
  const places = new Map(ideas.map((idea) => [idea, placeOf(idea)] as const));
  const inOrder = ideas.toSorted((a, b) => (places.get(a) ?? 0) - (places.get(b) ?? 0));
  return inOrder.map((idea) => {
    const reason = whyNot(idea);
    const answer = answers.get(idea.id);
    return {
      // What a page shows does not depend on how long an idea has rested.
      idea: weighIdea(idea, context, 0).asCardIdea(),
      library: idea,
      distances: idea.distances,
      isOwn: isOwn(idea),
      ...(reason ? { whyNot: reason } : {}),
      ...(answer ? { answer } : {}),
    };
  });
}
