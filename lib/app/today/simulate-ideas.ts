import { PATHS } from '@/content/paths';
import { herZone } from '@/lib/app/her-zone';
import type { Records } from '@/lib/domain/backup';
import type { Idea } from '@/lib/domain/idea';
import type { CardIdea, PickReason } from '@/lib/domain/idea-card';
import type { IdeaDay } from '@/lib/domain/idea-day';
import { addDays, type LocalDate, localDateAt } from '@/lib/domain/local-date';
import { ideaFromOwn } from '@/lib/domain/own-idea';
import { pathPlaceOf } from '@/lib/domain/path-place';
import type { Practice } from '@/lib/domain/practice';
import { DEFAULT_SETTINGS } from '@/lib/domain/settings';
import type { Son } from '@/lib/domain/son';
import { newIdeaDay, withOnShow } from '@/lib/domain/today/idea-walk';
import { memoriesIn } from '@/lib/domain/today/memory-weeks';
import { pickIdeas } from '@/lib/domain/today/pick-idea';
import { HISTORY_DAYS, type PickRecords } from '@/lib/domain/today/pick-records';

/** Whose days to walk through, and which. */
export type Span = {
  readonly from: LocalDate;
  readonly days: number;
  /** The son on show unless another is named. */
  readonly sonId?: string;
};

/** What stood on the card of one day; without an idea when nothing was left that suits. */
export type SimulatedDay = {
  readonly date: LocalDate;
  readonly ideaId?: string;
  readonly practice?: Practice;
  readonly reasons: readonly PickReason[];
  /** The whole card. */
  readonly card?: CardIdea;
};

/**
 * The idea of each day for the records of a saved copy, by the very rules of the product.
 *
 * The mother of this simulation looks at her card once a day and does no more: she asks for no
 * other idea, says nothing of how it went and logs nothing but what the records hold. Each day sees
 * the records as far as they had happened by then.
 */
export function simulateIdeas(
  records: Records,
  ideas: readonly Idea[],
  { from, days, sonId }: Span,
): SimulatedDay[] {
  const son = sonOnShow(records, sonId);
  if (!son) return [];
  const ofSon = pickRecordsOf(records, son);
  const all = [...ideas, ...records.ownIdeas.filter(isHis(son)).map(ideaFromOwn)];
  let ideaDays: readonly IdeaDay[] = ofSon.ideaDays.filter(({ on }) => on < from);
  return Array.from({ length: days }, (_none, index) => {
    const date = addDays(from, index);
    const since = addDays(date, -HISTORY_DAYS);
    ideaDays = ideaDays.filter(({ on }) => on >= since);
    const [card] = pickIdeas(all, asOf({ ...ofSon, ideaDays }, date), date, son.id, 1);
    if (!card) return { date, reasons: [] };
    ideaDays = [...ideaDays, withOnShow(newIdeaDay(son.id, date), card.ideaId)];
    const { ideaId, practice, reasons } = card;
    return { date, ideaId, practice, reasons, card };
  });
}

const isAlive = (record: { readonly deletedAt?: number }) => record.deletedAt === undefined;

function sonOnShow({ sons, settings }: Records, sonId: string | undefined): Son | undefined {
  const alive = sons.filter(isAlive).toSorted((one, other) => one.addedAt - other.addedAt);
  const wanted = sonId ?? settings[0]?.currentSonId;
  return alive.find(({ id }) => id === wanted) ?? (sonId === undefined ? alive[0] : undefined);
}

function isHis({ id }: Son) {
  return (record: { readonly sonId: string; readonly deletedAt?: number }) =>
    record.sonId === id && isAlive(record);
}

function pickRecordsOf(records: Records, son: Son): PickRecords {
  const his = isHis(son);
  const { warmth, leavesOut } = { ...DEFAULT_SETTINGS, ...records.settings[0] };
  const path = pathPlaceOf(records.pathWalks.filter(his), PATHS);
  return {
    son,
    interests: records.interests.filter(his),
    milestones: records.milestones.filter(his),
    interactions: records.interactions.filter(his),
    ideaDays: records.ideaDays.filter(his),
    outcomes: records.ideaOutcomes.filter(his),
    followUps: records.followUps.filter(his),
    memories: [],
    choices: { warmth, leavesOut },
    zone: herZone(),
    ...(path ? { path } : {}),
  };
}

/** The records as far as they had happened by a day. */
function asOf(records: PickRecords, day: LocalDate): PickRecords {
  return {
    ...records,
    interactions: records.interactions.filter(({ happenedAt }) => localDateAt(happenedAt) <= day),
    followUps: records.followUps.filter(
      ({ mentionedOn, askedOn = '~' }) => mentionedOn <= day && askedOn > day,
    ),
    memories: memoriesIn(records.interactions, day),
    outcomes: records.outcomes.filter(({ on }) => on <= day),
  };
}
