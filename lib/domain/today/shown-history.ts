import type { IdeaDay } from '@/lib/domain/idea-day';
import type { LocalDate } from '@/lib/domain/local-date';

/** What her cards showed on the days before today. */
export type ShownHistory = {
  readonly lastShownOn: ReadonlyMap<string, LocalDate>;
  /** Ids in the order in which she saw them, the latest last. */
  readonly ids: readonly string[];
};

/**
 * The ideas shown before `today`. Today's own are left out, so that moving on to another idea does
 * not stir the ones that come after it.
 */
export function shownBefore(ideaDays: readonly IdeaDay[], today: LocalDate): ShownHistory {
  const earlier = ideaDays.filter(({ on }) => on < today);
  earlier.sort((a, b) => (a.on < b.on ? -1 : 1));
  const lastShownOn = new Map<string, LocalDate>();
  const ids: string[] = [];
  for (const { on, shownIds } of earlier) {
    for (const id of shownIds) {
      lastShownOn.set(id, on);
      ids.push(id);
    }
  }
  return { lastShownOn, ids };
}

/** The ideas already shown on `today`, in the order in which she saw them. */
export function shownOn(ideaDays: readonly IdeaDay[], today: LocalDate): readonly string[] {
  return ideaDays.find(({ on }) => on === today)?.shownIds ?? [];
}
