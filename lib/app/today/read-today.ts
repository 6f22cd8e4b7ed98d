import { type DayAhead, daysAhead } from '@/lib/domain/days-ahead';
import type { FollowUp } from '@/lib/domain/follow-up';
import type { CardIdea } from '@/lib/domain/idea-card';
import type { Outcome } from '@/lib/domain/idea-day';
import type { LocalDate } from '@/lib/domain/local-date';
import type { Settings } from '@/lib/domain/settings';
import { isInSpace, type Son } from '@/lib/domain/son';
import { canStepBack, canStepOn, ideaOnShow } from '@/lib/domain/today/idea-walk';
import { type StatusLine, statusLine } from '@/lib/domain/today/status-line';
import { toAsk } from '@/lib/domain/today/to-ask';
import { readSettings } from '@/lib/storage/settings';
import { listSons } from '@/lib/storage/sons';
import { readTodayRecords, type TodayRecords } from '@/lib/storage/today-records';

const COMING_UP_SHOWN = 3;
const TO_ASK_SHOWN = 2;

/** The idea on show, and where she is among the ideas of the day. */
export type IdeaOnShow = {
  readonly idea: CardIdea;
  /** What she made of it today, if anything. */
  readonly answer?: Outcome;
  /** Whether the journal has it as a time of today that they were in touch. */
  readonly isInJournal?: boolean;
  readonly canGoBack: boolean;
  readonly hasAnother: boolean;
};

/** What the page of today shows of one son. */
export type SonToday = {
  readonly son: Son;
  readonly isInSpace: boolean;
  /** Whether no idea of his was shown on any day before. */
  readonly isFirstDay: boolean;
  readonly status: StatusLine;
  /** Missing while the background has not prepared the card, or when nothing suits. */
  readonly shown?: IdeaOnShow;
  /** The step in view of the path that she is on with him. */
  readonly step?: string;
  /** Ideas put away today. */
  readonly putAwayCount: number;
  /** The first idea of tomorrow as far as is known, for the snapshot. */
  readonly tomorrowsIdea?: CardIdea;
  readonly comingUp: readonly DayAhead[];
  readonly toAsk: readonly FollowUp[];
};

/** The page of today. */
export type TodayView = {
  readonly today: LocalDate;
  readonly settings: Settings;
  /** All her sons, for the switch. */
  readonly sons: readonly Pick<Son, 'id' | 'name'>[];
  /** The one the page is about; missing before she has told us of any. */
  readonly current?: SonToday;
};

/**
 * Reads the page of today for the son she chose last, or else the first. Bounded reads only; the
 * library of ideas is not loaded.
 *
 * @param today calendar day in her time zone
 */
export async function readToday(today: LocalDate): Promise<TodayView> {
  const [sons, settings] = await Promise.all([listSons(), readSettings()]);
  const son = sons.find(({ id }) => id === settings.currentSonId) ?? sons[0];
  const names = sons.map(({ id, name }) => ({ id, name }));
  if (!son) return { today, settings, sons: names };
  const current = viewOf(son, await readTodayRecords(son.id, today), today);
  return { today, settings, sons: names, current };
}

function viewOf(son: Son, records: TodayRecords, today: LocalDate): SonToday {
  const { lastInteraction, followUps, tomorrowsIdea, isFirstDay } = records;
  const shown = onShow(records);
  return {
    son,
    isInSpace: isInSpace(son, today),
    isFirstDay,
    status: statusLine(son, lastInteraction ? [lastInteraction] : [], today),
    ...(shown ? { shown } : {}),
    ...(records.today.step ? { step: records.today.step } : {}),
    putAwayCount: records.today.outcomes.filter(({ outcome }) => outcome === 'put-away').length,
    ...(tomorrowsIdea ? { tomorrowsIdea } : {}),
    comingUp: daysAhead(records, today).slice(0, COMING_UP_SHOWN),
    toAsk: toAsk(followUps, today, TO_ASK_SHOWN),
  };
}

function onShow({ today, interactions }: TodayRecords): IdeaOnShow | undefined {
  const { deck, day, outcomes } = today;
  const ids = deck.map(({ ideaId }) => ideaId);
  const onShowId = ideaOnShow(ids, day);
  const idea = deck.find(({ ideaId }) => ideaId === onShowId);
  if (!idea) return undefined;
  const answer = outcomes.find(({ ideaId }) => ideaId === onShowId)?.outcome;
  const isInJournal = interactions.some(({ ideaId }) => ideaId === onShowId);
  return {
    idea,
    ...(answer ? { answer } : {}),
    ...(isInJournal ? { isInJournal } : {}),
    canGoBack: canStepBack(ids, day),
    hasAnother: canStepOn(ids, day),
  };
}
