import type { LocalDate, YearDay } from '@/lib/domain/local-date';
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
  return recurrenceDays(
    tradition.recurrence,
    { from, to },
    birthdayFor(tradition, milestones),
  ).filter((day) => !isPausedOn(tradition, day));
}

/** His birthday; looked for only where it is asked for, as there may be thousands of days. */
function birthdayFor(
  { recurrence, sonId }: Tradition,
  milestones: readonly Milestone[],
): YearDay | undefined {
  if (recurrence.every !== 'birthday') return undefined;
  const birthday = milestones.find(({ id }) => id === birthdayIdOf(sonId))?.day;
  return birthday?.repeats === 'yearly' ? birthday : undefined;
}
