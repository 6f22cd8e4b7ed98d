import type { Contact } from './idea';
import type { InteractionKind } from './interaction';
import type { LocalDate } from './local-date';
import type { MilestoneKind } from './milestone';
import type { PathName } from './path';
import type { Practice } from './practice';
import type { Channel, Circumstance, Season, WayOfLove } from './son';

/** Why today's idea was picked, at least two, strongest first; the page turns each into a sentence. */
export type PickReason =
  | { readonly kind: 'path'; readonly path: PathName; readonly step: string }
  | { readonly kind: 'follow-up'; readonly text: string }
  | {
      /** A good time in this week of an earlier year, with what she noted of it. */
      readonly kind: 'memory';
      readonly on: LocalDate;
      readonly note: string;
    }
  | { readonly kind: 'circumstance'; readonly circumstance: Circumstance }
  | { readonly kind: 'own' }
  | { readonly kind: 'favourite' }
  /** Acts of its kind have gone well with him. */
  | { readonly kind: 'lands'; readonly practice: Practice }
  | { readonly kind: 'plain-love' }
  | { readonly kind: 'food'; readonly food: string }
  | {
      readonly kind: 'milestone';
      readonly milestoneKind: MilestoneKind;
      readonly title: string;
      readonly on: LocalDate;
    }
  | {
      readonly kind: 'interest';
      readonly interestId: string;
      readonly name: string;
      readonly lastAskedOn?: LocalDate;
    }
  | { readonly kind: 'way-of-love'; readonly way: WayOfLove }
  | { readonly kind: 'channel'; readonly channel: Channel }
  /** How things are between them, and that it suits that. */
  | { readonly kind: 'season'; readonly season: Season }
  /** It leaves him in peace for a while after a word to him. */
  | { readonly kind: 'between-words' }
  /** The two live under one roof, where it belongs. */
  | { readonly kind: 'at-home' }
  | { readonly kind: 'season-of-year' }
  | { readonly kind: 'needs-no-answer' }
  | { readonly kind: 'family-rested' }
  /** He has spoken of a hard time of late. */
  | { readonly kind: 'hard-time' }
  | { readonly kind: 'for-herself' }
  | { readonly kind: 'short' }
  /** It can be done although he lives far away. */
  | { readonly kind: 'from-afar' }
  | { readonly kind: 'suits-stage' }
  /** She has not had it before, or not for a good while. */
  | { readonly kind: 'new' }
  | { readonly kind: 'rested' };

/** An idea with its words filled in for one son and one day, ready to be shown. */
export type CardIdea = {
  readonly ideaId: string;
  readonly practice: Practice;
  readonly title: string;
  readonly why: string;
  readonly inTwoMinutes?: string;
  /** What she could say, the words of today first; none for an act without words. */
  readonly words?: string;
  readonly otherWords?: readonly string[];
  readonly minutes: number;
  readonly contact: Contact;
  /** What the journal calls it once it is done. */
  readonly logsAs?: InteractionKind;
  readonly isFavourite?: boolean;
  readonly reasons: readonly PickReason[];
  /** What its kind of act is called in her language. */
  readonly kind?: string;
  /** The strongest reasons as sentences of her language, for the day of the card. */
  readonly because?: readonly string[];
};

/**
 * The ideas of one day for one son in their fixed order: the first is today's, the next are
 * *Another idea*. Made from the records ahead of time, so that no page loads the library.
 */
export type IdeaCard = {
  /** `ideaDayIdOf(sonId, on)`. */
  readonly id: string;
  readonly sonId: string;
  readonly on: LocalDate;
  /** The step in view of the path that she is on with him. */
  readonly step?: string;
  readonly ideas: readonly CardIdea[];
};
