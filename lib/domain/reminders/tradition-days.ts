import type { LocalDate } from '@/lib/domain/local-date';
import { birthdayIdOf, type Milestone } from '@/lib/domain/milestone';
import { recurrenceDays } from '@/lib/domain/recurrence-days';
import { isPausedOn, type Tradition } from '@/lib/domain/tradition';

/** The days from `from` to `to`, both included, on which a tradition is brought to mind. */
export function remindedDays(
  tradition: Tradition,
  milestones: readonly Milestone[],
  { from, to }: { readonly from: LocalDate; readonly to: LocalDate },
): LocalDate[] {
  if (!tradition.isReminded) return [];
  const birthday = milestones.find(({ id }) => id === birthdayIdOf(tradition.sonId))?.day;
  return recurrenceDays(
    tradition.recurrence,
    { from, to },
    birthday?.repeats === 'yearly' ? birthday : undefined,
  ).filter((day) => !isPausedOn(tradition, day));
}
