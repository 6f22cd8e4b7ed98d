import { PRACTICES } from '@/content/locales/en/practices';
import type { Practice, PracticeFamily } from '@/lib/domain/practice';
import { textOf } from './text';

const practiceText = textOf('practices', PRACTICES);

/** What a kind of act is called, such as "Small gifts". */
export function practiceName(practice: Practice): string {
  return practiceText(practice);
}

/** What a family of such acts is called, such as "Time together". */
export function familyName(family: PracticeFamily): string {
  return practiceText(`family.${family}`);
}
