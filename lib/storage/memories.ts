import type { Interaction } from '@/lib/domain/interaction';
import { addDays, instantAt, type LocalDate } from '@/lib/domain/local-date';
import { memoriesIn, weeksOfEarlierYears } from '@/lib/domain/today/memory-weeks';
import { isAlive } from './records';
import type { Stored } from './schema';

/** The store within a transaction, as far as reading goes. */
type InteractionStore = {
  index(name: 'bySonAndTime'): {
    getAll(range: IDBKeyRange, count: number): Promise<Stored<Interaction>[]>;
  };
};

/** More than this in one week of one year are not looked at. */
const MOST_IN_A_WEEK = 50;

/** The good times of one son in the weeks around this day of earlier years, the latest first. */
export async function memoriesOf(
  store: InteractionStore,
  sonId: string,
  today: LocalDate,
): Promise<readonly Interaction[]> {
  const byTime = store.index('bySonAndTime');
  const weeks = await Promise.all(
    weeksOfEarlierYears(today).map(({ from, to }) => {
      const start = instantAt(from, '00:00');
      const end = instantAt(addDays(to, 1), '00:00');
      return byTime.getAll(
        IDBKeyRange.bound([sonId, start], [sonId, end], false, true),
        MOST_IN_A_WEEK,
      );
    }),
  );
  return memoriesIn(weeks.flat().filter(isAlive), today);
}
