import { IDEAS } from '@/content/ideas';
import type { Idea } from '@/lib/domain/idea';

/** The ideas that break a rule, by their ids, so that a failure names them all at once. */
export function breaking(rule: (idea: Idea) => boolean): string[] {
  return IDEAS.filter(rule).map(({ id }) => id);
}

/** All that stands in braces, also what lacks one of them. */
export function placeholdersIn(text: string): string[] {
  return text.match(/\{[^}]*\}?|\}/g) ?? [];
}

/** What she could say to him, whatever her warmth. */
export function linesOf({ words }: Pick<Idea, 'words'>): string[] {
  return words.map((line) => (typeof line === 'string' ? line : line.text));
}

/** What the product says to her about an idea, without the words that are hers. */
export function toldToHer({ title, why, inTwoMinutes }: Idea): string[] {
  return [title, why, ...(inTwoMinutes === undefined ? [] : [inTwoMinutes])];
}

/** Every sentence of an idea. */
export function textsOf(idea: Idea): string[] {
  return [...toldToHer(idea), ...linesOf(idea)];
}

/** What breaks a rule among all texts of all ideas, each with the idea that it is from. */
export function textsBreaking(
  findings: (text: string) => readonly string[],
  textsOfIdea: (idea: Idea) => readonly string[] = textsOf,
): string[] {
  return IDEAS.flatMap((idea) =>
    textsOfIdea(idea).flatMap((text) =>
      findings(text).map((finding) => `${idea.id}: ${finding} in “${text}”`),
    ),
  );
}
