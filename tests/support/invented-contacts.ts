import type { Interaction } from '@/lib/domain/interaction';
import { addDays, type LocalDate } from '@/lib/domain/local-date';
import type { Season } from '@/lib/domain/son';
import { inventInteraction } from './invented';

/** Days from one time in touch to the next. */
const RHYTHM_DAYS: Readonly<Record<Season, number>> = {
  close: 2,
  busy: 5,
  drifting: 12,
  hurt: 30,
  silent: 200,
};

/** Days from one message to the next to a son who does not answer. */
const LEAST_UNANSWERED = 40;

/**
 * Times in touch over a number of days, and a few good ones of the year before.
 *
 * @param isAnswering whether every third of them is a call that he began; else she sends messages
 */
export function inventContacts(
  season: Season,
  isAnswering: boolean,
  from: LocalDate,
  days: number,
): readonly Interaction[] {
  const rhythm = isAnswering
    ? RHYTHM_DAYS[season]
    : Math.max(LEAST_UNANSWERED, RHYTHM_DAYS[season]);
  const times = Array.from({ length: Math.floor(days / rhythm) }, (_none, index) =>
    inventInteraction(addDays(from, index * rhythm), {
      kind: index % 2 || !isAnswering ? 'text' : 'call',
      startedBy: isAnswering && index % 3 === 0 ? 'him' : 'her',
    }),
  );
  return [...fondTimes(from), ...times];
}

function fondTimes(from: LocalDate): readonly Interaction[] {
  return (
    [
      ['meal', 340],
      ['visit', 300],
      ['activity', 230],
      ['call', 120],
    ] as const
  ).map(([kind, ago]) =>
    inventInteraction(addDays(from, -ago), { id: `fond-${kind}`, kind, feeling: 'lovely' }),
  );
}
