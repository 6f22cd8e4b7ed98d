import type { CardIdea } from './idea-card';
import { ideaOutcomeIdOf } from './idea-day';
import type { Interaction } from './interaction';
import { type Instant, instantAt, type LocalDate, localDateAt } from './local-date';

/** What a time in touch takes from the idea that it was. */
type Deed = Pick<CardIdea, 'ideaId' | 'practice' | 'logsAs' | 'title'>;

/** The id of the journal's entry for an idea that was done on a day; there is one at most. */
export function ideaContactIdOf(sonId: string, ideaId: string, on: LocalDate): string {
  return `done-${ideaOutcomeIdOf(sonId, ideaId, on)}`;
}

/**
 * The entry for an idea that she has done; undefined for one that does not reach him.
 *
 * @param on the day of the idea; when that is over, it stands at noon, as its hour is not known
 */
export function ideaContact(
  sonId: string,
  { ideaId, practice, logsAs, title }: Deed,
  on: LocalDate,
  now: Instant,
): Interaction | undefined {
  if (!logsAs) return undefined;
  return {
    id: ideaContactIdOf(sonId, ideaId, on),
    sonId,
    kind: logsAs,
    happenedAt: localDateAt(now) === on ? now : instantAt(on, '12:00'),
    startedBy: 'her',
    note: '',
    mentioned: '',
    ideaId,
    practice,
    ideaTitle: title,
  };
}

/**
 * The entry that she has made by herself for what she did: the one that is known to be this idea,
 * or else one of its kind that no idea has yet.
 *
 * @param entries of the day, without the one made for the idea
 */
export function entryForIdea<Entry extends Interaction>(
  entries: readonly Entry[],
  { ideaId, logsAs }: Pick<Deed, 'ideaId' | 'logsAs'>,
): Entry | undefined {
  return (
    entries.find((entry) => entry.ideaId === ideaId) ??
    entries.findLast((entry) => entry.kind === logsAs && entry.ideaId === undefined)
  );
}
