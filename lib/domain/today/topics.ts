import type { Son } from '@/lib/domain/son';
import { trunksOf } from './word-match';

/** Whether a text names something that he asked to leave alone. */
export type NamesTopic = (text: string) => boolean;

/** A placeholder stands for a value, which is looked at by itself. */
const PLACEHOLDERS = /\{\w+\}/g;

/** The topics that he asked to leave alone; his own name among their words says nothing. */
export function topicsOf({ topicsToLeave, name }: Pick<Son, 'topicsToLeave' | 'name'>): NamesTopic {
  const topics = trunksOf(topicsToLeave.join(' ')).difference(trunksOf(name));
  if (topics.size === 0) return () => false;
  // A trunk, letters alone, begins its word: where it does not occur, there is no word to look at.
  const mayName = new RegExp([...topics].join('|'), 'iu');
  return (text) =>
    mayName.test(text) && !topics.isDisjointFrom(trunksOf(text.replace(PLACEHOLDERS, '')));
}
