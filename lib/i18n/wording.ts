import { chanceOf } from '@/lib/domain/today/hash';

/** Which of three wordings is said. */
export type Wording = 0 | 1 | 2;

/** Chance chooses, and the same for the same reminder, so that words never change under her eyes. */
export function wordingOf(reminderId: string): Wording {
  return Math.floor(chanceOf(`${reminderId}|wording`) * 3) as Wording;
}
