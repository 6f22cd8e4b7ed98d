import type { LocalDate } from '@/lib/domain/local-date';
import type { MilestoneKind } from '@/lib/domain/milestone';

/** Times of the year that give a hello something to begin from. */
export const TIMES_OF_YEAR = ['spring', 'summer', 'autumn', 'winter', 'new-year'] as const;
export type TimeOfYear = (typeof TIMES_OF_YEAR)[number];

/** What a hello begins from: always something of his, or the time of the year. */
export type Trigger =
  | { readonly from: 'interest'; readonly interestId: string; readonly name: string }
  | {
      readonly from: 'milestone';
      readonly kind: MilestoneKind;
      readonly title: string;
      readonly on: LocalDate;
    }
  /** Something good of this week in a year past, as she noted it. */
  | { readonly from: 'memory'; readonly interactionId: string; readonly on: LocalDate }
  | { readonly from: 'time-of-year'; readonly timeOfYear: TimeOfYear };
