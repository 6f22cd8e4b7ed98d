import type { Idea } from '@/lib/domain/idea';
import type { IdeaDay } from '@/lib/domain/idea-day';
import { daysBetween, type LocalDate } from '@/lib/domain/local-date';
import { familyOf, type PracticeFamily } from '@/lib/domain/practice';

/** What her cards showed on the days before today. */
export type ShownHistory = {
  readonly lastShownOn: ReadonlyMap<string, LocalDate>;
  /** Ids in the order in which she saw them, the latest last. */
  readonly ids: readonly string[];
  /** The first of those days. */
  readonly since?: LocalDate;
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
  const [first] = earlier;
  return { lastShownOn, ids, ...(first ? { since: first.on } : {}) };
}

/** The ideas already shown on `today`, in the order in which she saw them. */
export function shownOn(ideaDays: readonly IdeaDay[], today: LocalDate): readonly string[] {
  return ideaDays.find(({ on }) => on === today)?.shownIds ?? [];
}

/** Days since each idea was last shown; an idea never shown is missing. */
export function daysSinceIdeas(
  { lastShownOn }: ShownHistory,
  today: LocalDate,
): Map<string, number> {
  return new Map(Array.from(lastShownOn, ([id, on]) => [id, daysBetween(on, today)]));
}

/** Days since each family of practices was last shown; one never shown is missing. */
export function daysSinceFamilies(
  history: ShownHistory,
  ideaOf: (id: string) => Idea | undefined,
  today: LocalDate,
): Map<PracticeFamily, number> {
  const latest = new Map<PracticeFamily, LocalDate>();
  for (const [id, on] of history.lastShownOn) {
    const idea = ideaOf(id);
    if (!idea) continue;
    const family = familyOf(idea.practice);
    const before = latest.get(family);
    if (before === undefined || on > before) latest.set(family, on);
  }
  return new Map(Array.from(latest, ([family, on]) => [family, daysBetween(on, today)]));
}
