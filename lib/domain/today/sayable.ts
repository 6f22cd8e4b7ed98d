import type { Idea } from '@/lib/domain/idea';
import type { Son } from '@/lib/domain/son';
import type { Warmth } from '@/lib/domain/warmth';
import { mentions, PLACEHOLDERS, templatesFor } from './fill-words';
import type { NamesTopic } from './topics';

/** What decides about the lines that she is offered. */
export type Manner = {
  readonly touch: Son['touch'];
  readonly warmth: Warmth;
  readonly namesTopic: NamesTopic;
};

/**
 * The lines among her words that may be said: as direct as she likes them, of nothing that he asked
 * to leave alone, and before a touch that he wants to be asked for only those that ask.
 */
export function sayableLines(idea: Idea, { touch, warmth, namesTopic }: Manner): readonly string[] {
  const mustAsk = idea.touch === true && touch === 'ask';
  return templatesFor(idea, warmth).filter(
    (line) => (!mustAsk || line.includes('?')) && !namesTopic(line),
  );
}

/**
 * Whether what he asked for leaves an act its words: all of those as direct as she likes them, or
 * one at least that can be said whatever is known of him. A touch to be asked for needs words.
 */
export function hasItsWords(idea: Idea, manner: Manner): boolean {
  if (idea.words.length === 0) return !(idea.touch && manner.touch === 'ask');
  const all = templatesFor(idea, manner.warmth);
  const left = sayableLines(idea, manner);
  return left.length === all.length || left.some(isWhole);
}

function isWhole(line: string): boolean {
  return !PLACEHOLDERS.some((name) => mentions(line, name));
}
