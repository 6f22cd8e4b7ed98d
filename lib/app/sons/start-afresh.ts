import type { Instant, LocalDate } from '@/lib/domain/local-date';
import type { Practice } from '@/lib/domain/practice';
import { changeSon } from './change-son';

/**
 * Begins afresh with one kind of act: of her answers about it those after `today` alone weigh from
 * now on. The answers themselves stay.
 *
 * @returns takes it back: what weighed before weighs again
 */
export async function startAfresh(
  sonId: string,
  practice: Practice,
  today: LocalDate,
  now: Instant,
): Promise<(now: Instant) => Promise<void>> {
  let before: LocalDate | undefined;
  await changeSon(
    sonId,
    ({ landsAfresh }) => {
      before = landsAfresh?.[practice];
      return { landsAfresh: { ...landsAfresh, [practice]: today } };
    },
    now,
  );
  return (then) =>
    changeSon(
      sonId,
      ({ landsAfresh = {} }) => {
        const { [practice]: _today, ...others } = landsAfresh;
        return { landsAfresh: before ? { ...others, [practice]: before } : others };
      },
      then,
    );
}
