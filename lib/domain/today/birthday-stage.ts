import type { LocalDate } from '@/lib/domain/local-date';
import type { Milestone } from '@/lib/domain/milestone';
import { ageOn } from '@/lib/domain/milestone-days';
import { type Stage, stageForAge } from '@/lib/domain/son';

/**
 * The stage that his birthday suggests.
 *
 * @returns undefined when the year is not known, or is one to come
 */
export function stageFromBirthday(
  birthday: Pick<Milestone, 'day'>,
  today: LocalDate,
): Stage | undefined {
  const age = ageOn(birthday, today);
  return age === undefined ? undefined : stageForAge(age);
}
