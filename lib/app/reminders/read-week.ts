import { type DayAhead, weekAhead } from '@/lib/domain/days-ahead';
import type { FollowUp } from '@/lib/domain/follow-up';
import type { CardIdea } from '@/lib/domain/idea-card';
import { addDays, type LocalDate } from '@/lib/domain/local-date';
import { isInSpace, type Son } from '@/lib/domain/son';
import { toAsk } from '@/lib/domain/today/to-ask';
import { listSons } from '@/lib/storage/sons';
import { readTodayRecords, type TodayRecords } from '@/lib/storage/today-records';

const ASKS_SHOWN = 3;

/** What a week holds for one son. */
export type WeekOfSon = {
  readonly son: Pick<Son, 'id' | 'name'>;
  /** Soonest first. */
  readonly days: readonly DayAhead[];
  /** None while he has asked for room. */
  readonly asks: readonly FollowUp[];
  /** One idea besides that of today; missing while none is prepared or fits. */
  readonly idea?: CardIdea;
};

/**
 * The look at the week: what comes up, what he mentioned, and one idea, for each of her sons.
 *
 * @param today calendar day in her time zone, the first of the seven
 */
export async function readWeek(today: LocalDate): Promise<readonly WeekOfSon[]> {
  const sons = await listSons();
  return Promise.all(
    sons.map(async (son) => weekOf(son, await readTodayRecords(son.id, today), today)),
  );
}

function weekOf(son: Son, records: TodayRecords, today: LocalDate): WeekOfSon {
  const [ofToday, another = ofToday] = records.today.deck;
  const isOfWeek = ({ askOn }: FollowUp) => askOn === undefined || askOn <= addDays(today, 6);
  return {
    son,
    days: weekAhead(records, today),
    asks: isInSpace(son, today) ? [] : toAsk(records.followUps.filter(isOfWeek), today, ASKS_SHOWN),
    ...(another ? { idea: another } : {}),
  };
}
