import type { Contact } from './idea';
import type { LocalDate } from './local-date';
import type { Practice } from './practice';
import type { WayOfLove } from './son';

/** Why today's idea was picked, strongest first; the page turns each into a sentence. */
export type PickReason =
  | { readonly kind: 'milestone'; readonly title: string; readonly on: LocalDate }
  | {
      readonly kind: 'interest';
      readonly interestId: string;
      readonly name: string;
      readonly lastAskedOn?: LocalDate;
    }
  | { readonly kind: 'way-of-love'; readonly way: WayOfLove }
  | { readonly kind: 'season-of-year' }
  | { readonly kind: 'needs-no-answer' }
  | { readonly kind: 'family-rested' }
  | { readonly kind: 'suits-stage' };

/** An idea with its words filled in for one son and one day, ready to be shown. */
export type CardIdea = {
  readonly ideaId: string;
  readonly practice: Practice;
  readonly title: string;
  readonly why: string;
  readonly words?: string;
  readonly minutes: number;
  readonly contact: Contact;
  readonly reasons: readonly PickReason[];
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
  readonly ideas: readonly CardIdea[];
};
