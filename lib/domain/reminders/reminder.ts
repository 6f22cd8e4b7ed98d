import type { LocalDate } from '@/lib/domain/local-date';
import type { MilestoneKind } from '@/lib/domain/milestone';
import type { Channel } from '@/lib/domain/son';
import type { NudgeKind } from './nudge-kind';
import type { Trigger } from './trigger';

/** What every reminder says of itself. */
type Base = {
  /** Id of the occurrence. */
  readonly id: string;
  readonly nudge: NudgeKind;
  readonly sonId: string;
  /** May be empty. */
  readonly sonName: string;
  /** The day that it is about. */
  readonly on: LocalDate;
  /** Whether nothing may suggest to contact him, because he asked for space or for no contact. */
  readonly isInSpace: boolean;
  /** How he likes to hear from her, when she knows. */
  readonly channel?: Channel;
};

/** A day that matters to him, or time to think of a present for it. */
export type MilestoneReminder = Base & {
  readonly nudge: 'milestone' | 'gift';
  readonly milestoneId: string;
  readonly kind: MilestoneKind;
  readonly title: string;
  /** His age, or which anniversary it is, on that day; only when the first year is known. */
  readonly age?: number;
  /** Whether it wonders how it went. */
  readonly asksAfter: boolean;
  /** Whether nothing should be asked of him, because things are hurt or silent between them. */
  readonly asksNothing: boolean;
};

/** Something the two keep going, have planned, or have agreed and look at again. */
export type SharedReminder = Base & {
  readonly nudge: 'tradition' | 'plan' | 'check-in';
  readonly subjectId: string;
  readonly title: string;
  /** `HH:MM` of her wall clock. */
  readonly time?: string;
  /** The moment she ties a tradition to; may be empty. */
  readonly tiedTo?: string;
};

/** Something he mentioned: luck before it, asking after it, or a kind word in a hard time. */
export type FollowUpReminder = Base & {
  readonly nudge: 'follow-up';
  readonly followUpId: string;
  readonly phase: 'before' | 'after' | 'hard-time';
  /** In her words, to stand after "Ask". */
  readonly text: string;
  readonly mentionedOn: LocalDate;
};

/** A while has passed by her own measure: a small hello, with something to begin from. */
export type HelloReminder = Base & {
  readonly nudge: 'thinking-of-you';
  readonly trigger: Trigger;
  /** Whether the words must ask nothing of him. */
  readonly needsNoAnswer: boolean;
  /** Whether to say what research found about reaching out. */
  readonly tellsResearch: boolean;
};

/** A page that he might like. */
export type ArticleReminder = Base & {
  readonly nudge: 'article';
  readonly articleId: string;
  readonly title: string;
  readonly interest: string;
};

/** What the week holds for all her sons; it stands under one of them. */
export type WeeklyReminder = Base & {
  readonly nudge: 'weekly-look';
  /** Days that come up this week. */
  readonly dayCount: number;
  /** Things to ask about. */
  readonly askCount: number;
};

/** An occurrence with all that its words need, as plain data. */
export type Reminder =
  | MilestoneReminder
  | SharedReminder
  | FollowUpReminder
  | HelloReminder
  | ArticleReminder
  | WeeklyReminder;
