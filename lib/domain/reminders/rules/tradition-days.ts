import type { LocalDate, YearDay } from '@/lib/domain/local-date';
import { birthdayIdOf, type Milestone } from '@/lib/domain/milestone';
import { recurrenceDays } from '@/lib/domain/recurrence-days';
import { isPausedOn, type Tradition } from '@/lib/domain/tradition';

/** Tells the birthday of a son, when it is known. */
export type BirthdayOf = (sonId: string) => YearDay | undefined;

/** Birthdays by son, looked for once and only when one is asked for: there may be thousands of days. */
export function birthdaysIn(milestones: readonly Milestone[]): BirthdayOf {
  let bySon: ReadonlyMap<string, YearDay> | undefined;
  return (sonId) => {
    bySon ??= new Map(
      milestones.flatMap(({ id, sonId: his, day }) =>
        day.repeats === 'yearly' && id === birthdayIdOf(his) ? [[his, day] as const] : [],
      ),
    );
    return bySon.get(sonId);
  };
}

/** The days from `from` to `to`, both included, on which a tradition is brought to mind. */
export function remindedDays(
  tradition: Tradition,
  birthdayOf: BirthdayOf,
  { from, to }: { readonly from: LocalDate; readonly to: LocalDate },
): LocalDate[] {
  const { recurrence, sonId, isReminded } = tradition;
  if (!isReminded) return [];
  const birthday = recurrence.every === 'birthday' ? birthdayOf(sonId) : undefined;
  return recurrenceDays(recurrence, { from, to }, birthday).filter(
    (day) => !isPausedOn(tradition, day),
  );
}
