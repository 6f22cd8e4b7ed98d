import { PATHS } from '@/content/paths';
import { herZone } from '@/lib/app/her-zone';
import type { Records } from '@/lib/domain/backup';
import type { Idea } from '@/lib/domain/idea';
import type { CardIdea, PickReason } from '@/lib/domain/idea-card';
import { type IdeaDay, ideaOutcomeIdOf, type Outcome } from '@/lib/domain/idea-day';
import type { Interaction } from '@/lib/domain/interaction';
import { addDays, instantAt, type LocalDate } from '@/lib/domain/local-date';
import { ideaFromOwn } from '@/lib/domain/own-idea';
import type { Practice } from '@/lib/domain/practice';
import { DEFAULT_SETTINGS } from '@/lib/domain/settings';
import type { Son } from '@/lib/domain/son';
import { newIdeaDay, withOnShow } from '@/lib/domain/today/idea-walk';
import { pickIdeas } from '@/lib/domain/today/pick-idea';
import { HISTORY_DAYS, type PickRecords } from '@/lib/domain/today/pick-records';
import { asOf, type RecordsOverTime } from './records-as-of';

/** Whose days to walk through, and which. */
export type Span = {
  readonly from: LocalDate;
  readonly days: number;
  /** The son on show unless another is named. */
  readonly sonId?: string;
  /** What she says of the idea of a day; without it she says nothing of any. */
  readonly says?: (idea: CardIdea, on: LocalDate) => Outcome | undefined;
  /** Gets what the choice of each day looks at. */
  readonly sees?: (records: PickRecords, on: LocalDate) => void;
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
 * The mother of this simulation looks at her card once a day and asks for no other idea. What she
 * says of one stands in the journal and weighs from the next day on; else she logs nothing but what
 * the records hold. Each day sees the records as far as they had happened by then.
 */
export function simulateIdeas(
  records: Records,
  ideas: readonly Idea[],
  { from, days, sonId, says = () => undefined, sees }: Span,
): SimulatedDay[] {
  const son = sonOnShow(records, sonId);
  if (!son) return [];
  const ofSon = recordsOf(records, son);
  const all = [...ideas, ...records.ownIdeas.filter(isHis(son)).map(ideaFromOwn)];
  let { ideaDays, outcomes, interactions } = ofSon;
  ideaDays = ideaDays.filter(({ on }) => on < from);
  return Array.from({ length: days }, (_none, index) => {
    const date = addDays(from, index);
    const since = addDays(date, -HISTORY_DAYS);
    ideaDays = ideaDays.filter(({ on }) => on >= since);
    const known = asOf({ ...ofSon, outcomes, interactions }, date);
    const looked = { ...known, ideaDays };
    sees?.(looked, date);
    const [card] = pickIdeas(all, looked, date, son.id, 1);
    if (!card) return { date, reasons: [] };
    ideaDays = [...ideaDays, shownAlone(son, date, card)];
    const outcome = says(card, date);
    if (outcome) outcomes = [...outcomes, answered(son, date, card, outcome)];
    interactions = [...interactions, ...inJournal(son, date, card, outcome)];
    const { ideaId, practice, reasons } = card;
    return { date, ideaId, practice, reasons, card };
  });
}

function shownAlone({ id }: Son, on: LocalDate, { ideaId }: CardIdea): IdeaDay {
  return withOnShow(newIdeaDay(id, on), ideaId);
}

function answered(
  { id: sonId }: Son,
  on: LocalDate,
  { ideaId }: CardIdea,
  outcome: Outcome,
): PickRecords['outcomes'][number] {
  return { id: ideaOutcomeIdOf(sonId, ideaId, on), sonId, ideaId, on, outcome };
}

/** What the journal has of an idea that reached him. */
function inJournal(
  { id: sonId }: Son,
  on: LocalDate,
  { ideaId, practice, logsAs }: CardIdea,
  outcome: Outcome | undefined,
): readonly Interaction[] {
  if (!logsAs || (outcome !== 'went-well' && outcome !== 'was-hard')) return [];
  const id = `done-${ideaOutcomeIdOf(sonId, ideaId, on)}`;
  const happenedAt = instantAt(on, '18:00');
  const words = { note: '', mentioned: '' };
  return [{ id, sonId, kind: logsAs, happenedAt, startedBy: 'her', ideaId, practice, ...words }];
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

function recordsOf(records: Records, son: Son): RecordsOverTime {
  const his = isHis(son);
  const { warmth, leavesOut } = { ...DEFAULT_SETTINGS, ...records.settings[0] };
  return {
    son,
    interests: records.interests.filter(his),
    milestones: records.milestones.filter(his),
    interactions: records.interactions.filter(his),
    ideaDays: records.ideaDays.filter(his),
    outcomes: records.ideaOutcomes.filter(his),
    followUps: records.followUps.filter(his),
    walks: records.pathWalks.filter(his),
    paths: PATHS,
    choices: { warmth, leavesOut },
    zone: herZone(),
  };
}
