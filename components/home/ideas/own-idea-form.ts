import type { OwnIdea } from '@/lib/domain/own-idea';

/** What she fills in of an idea of her own. */
export type OwnIdeaForm = Omit<OwnIdea, 'id' | 'sonId'>;

export const NEW_OWN_IDEA: OwnIdeaForm = {
  title: '',
  why: '',
  words: '',
  minutes: 10,
  practice: 'thinking-of-you',
  contact: 'no-answer',
};

/** How much is kept of one line and of a longer text. */
export const MOST_LETTERS = { title: 120, text: 600 } as const;

/** Whether more is written than can be kept. It is never cut: she is told, and shortens it. */
export function tooLong(part: keyof typeof MOST_LETTERS, text: string): boolean {
  return text.trim().length > MOST_LETTERS[part];
}
