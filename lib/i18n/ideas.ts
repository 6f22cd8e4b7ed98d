import { IDEAS } from '@/content/locales/en/ideas';
import type { CardIdea } from '@/lib/domain/idea-card';
import { practiceName } from './practices';
import { textOf } from './text';

/** Words of the page of ideas. */
export const ideasText = textOf('ideas', IDEAS);

/** What an idea is like, in a few short parts: its time, its kind and whom it is for. */
export function ideaFacts({ minutes, practice, contact }: CardIdea): readonly string[] {
  return [
    ideasText('minutes', { count: minutes }),
    practiceName(practice),
    ideasText(`contact.${contact}`),
  ];
}
