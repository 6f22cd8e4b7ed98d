import type { CardIdea } from '@/lib/domain/idea-card';
import type { Season, Son } from '@/lib/domain/son';

const STRAINED: readonly Season[] = ['hurt', 'silent'];

/** Whether things between the two are such that the first idea asks nothing of him. */
export function isStrained({ season }: Pick<Son, 'season'>): boolean {
  return STRAINED.includes(season);
}

/** Whether an idea is a message that needs no answer. */
export function isQuietMessage({ contact, words }: CardIdea): boolean {
  return contact === 'no-answer' && words !== undefined;
}
