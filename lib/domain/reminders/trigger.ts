import type { InteractionKind } from '@/lib/domain/interaction';
import type { LocalDate } from '@/lib/domain/local-date';
import type { MilestoneKind } from '@/lib/domain/milestone';

/**
 * Times that give a hello something to begin from. No seasons: it is summer for one of them and
 * winter for the other when a son lives on the other half of the globe.
 */
export const TIMES = ['new-year', 'new-month', 'weekend', 'week'] as const;
export type Time = (typeof TIMES)[number];

/** What a hello begins from: something of his, something of theirs, or the time it is. */
export type Trigger =
  | { readonly from: 'interest'; readonly interestId: string; readonly name: string }
  | {
      readonly from: 'milestone';
      readonly kind: MilestoneKind;
      readonly title: string;
      readonly on: LocalDate;
    }
  /** Something good of this week in a year past, as she noted it. */
  | {
      readonly from: 'memory';
      readonly interactionId: string;
      readonly kind: InteractionKind;
      readonly on: LocalDate;
    }
  | { readonly from: 'time'; readonly time: Time };
