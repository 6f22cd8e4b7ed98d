import type { Depth, Idea } from '@/lib/domain/idea';
import type { IdeaOutcome } from '@/lib/domain/idea-day';
import type { LocalDate } from '@/lib/domain/local-date';

/** Light and warm from the first day on; what is personal waits until something has gone well. */
const FIRST_DEPTH = 2;
const DEEPEST = 4;
/** So many good outcomes in a row lead one step deeper; one hard outcome leads a step back. */
const GOOD_FOR_A_STEP = 2;

/**
 * How deep an act that reaches him may go today.
 *
 * @param outcomes hers of earlier days, in any order; those of acts that did not reach him count
 *   as little as those of any other
 */
export function depthReached(
  outcomes: readonly IdeaOutcome[],
  ideaOf: (id: string) => Idea | undefined,
  today: LocalDate,
): Depth {
  const oldestFirst = outcomes
    .filter(({ on, ideaId }) => on < today && (ideaOf(ideaId)?.contact ?? 'none') !== 'none')
    .toSorted((one, other) => (one.id < other.id ? -1 : 1))
    .toSorted((one, other) => (one.on < other.on ? -1 : one.on > other.on ? 1 : 0));
  let depth = FIRST_DEPTH;
  let good = 0;
  for (const { outcome } of oldestFirst) {
    if (outcome === 'was-hard') {
      depth = Math.max(1, depth - 1);
      good = 0;
    }
    if (outcome !== 'went-well') continue;
    good += 1;
    if (good < GOOD_FOR_A_STEP) continue;
    depth = Math.min(DEEPEST, depth + 1);
    good = 0;
  }
  return depth as Depth;
}
