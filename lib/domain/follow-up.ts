import type { LocalDate } from './local-date';

/** Something he mentioned, to ask about later. */
export type FollowUp = {
  readonly id: string;
  readonly sonId: string;
  /** In her words, to stand after "Ask": "how the driving test went". */
  readonly text: string;
  readonly mentionedOn: LocalDate;
  /** A good day to ask, when there is one. */
  readonly askOn?: LocalDate;
  /** A day for a word of luck before it, when that is wanted. */
  readonly luckOn?: LocalDate;
  /** A hard time of his: it comes back softly, with a kind word and no question. */
  readonly isHardTime?: boolean;
  readonly interactionId?: string;
  readonly askedOn?: LocalDate;
  /** What he said. */
  readonly answer: string;
};
