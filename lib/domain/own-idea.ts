import type { Contact, Idea } from './idea';
import type { Practice } from './practice';
import { DISTANCES, SEASONS, STAGES } from './son';

/** An act of her own making, for one son. */
export type OwnIdea = {
  /** `own-` and a random part, so that it can never meet one of the library. */
  readonly id: string;
  readonly sonId: string;
  readonly title: string;
  /** What it is good for, in her words; may be empty. */
  readonly why: string;
  /** What she could say; may be empty. */
  readonly words: string;
  readonly minutes: number;
  readonly practice: Practice;
  readonly contact: Contact;
};

const LOGGED_AS = { 'no-answer': 'text', 'two-way': 'activity' } as const;

/** Her own idea as one of the library: she made it for him, so it suits him as he is. */
export function ideaFromOwn(own: OwnIdea): Idea {
  const { id, practice, title, why, words, minutes, contact } = own;
  return {
    id,
    practice,
    // Curly braces in her words are hers and no placeholders.
    title: withoutBraces(title),
    why: withoutBraces(why),
    words: words === '' || contact === 'none' ? [] : [withoutBraces(words)],
    minutes,
    cost: 'free',
    needs: [],
    stages: STAGES,
    distances: DISTANCES,
    seasons: SEASONS,
    effort: 1,
    depth: 1,
    contact,
    ...(contact === 'none' ? {} : { logsAs: LOGGED_AS[contact] }),
    asks: words.includes('?'),
  };
}

function withoutBraces(text: string): string {
  return text.replaceAll(/[{}]/g, '');
}
