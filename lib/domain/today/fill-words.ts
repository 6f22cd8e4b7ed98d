import type { Idea } from '@/lib/domain/idea';
import { chanceOf } from './hash';

/** What the placeholders of a template stand for; what nobody knows is missing. */
export type WordValues = {
  readonly son?: string;
  readonly her?: string;
  readonly interest?: string;
  readonly milestone?: string;
};

const PLACEHOLDER = /\{(son|her|interest|milestone)\}/g;
/** Where a sentence begins: at the start, or after a full stop, with or without a quote mark. */
const SENTENCE_START = /(?:^|[.!?…]["'”’)]*\s+)["'“‘(]*$/u;

/** What a template may ask for. */
export type Placeholder = keyof WordValues;
const PLACEHOLDERS: readonly Placeholder[] = ['son', 'her', 'interest', 'milestone'];

/** Whether a placeholder stands in a template. */
export function mentions(template: string, placeholder: Placeholder): boolean {
  return template.includes(`{${placeholder}}`);
}

function withCapital(text: string): string {
  const [first = ''] = text;
  return first.toLocaleUpperCase('en') + text.slice(first.length);
}

/** More than this is a note, and not something that can stand inside a sentence. */
const LONGEST_VALUE = 60;

/** One line with single spaces, as names get pasted from anywhere; empty for what cannot be used. */
function tidy(value = ''): string {
  const line = value.replace(/\s+/gu, ' ').trim();
  return line.length > LONGEST_VALUE ? '' : line;
}

/**
 * A template with its values. They keep their own capitals ("Arsenal", "climbing") except at the
 * start of a sentence. Every value must be known.
 */
export function fill(template: string, values: WordValues): string {
  return template.replace(PLACEHOLDER, (_all, name: Placeholder, at: number) => {
    const value = tidy(values[name]);
    return SENTENCE_START.test(template.slice(0, at)) ? withCapital(value) : value;
  });
}

/** A title or a reason; a son without a name is "your son" in it. */
export function fillAboutHim(template: string, values: WordValues): string {
  return fill(template, { son: tidy(values.son) || 'your son' });
}

/** The words she could use, and the template they came from. */
export type FilledWords = { readonly text: string; readonly template: string };

/**
 * The words of one day: of those whose values are all known the ones about a day that is coming up
 * first, else any, by chance that is the same all day.
 *
 * @param seed decides the choice: the son, the day and the idea
 * @returns undefined for an act without words to him
 */
export function wordsOfTheDay(
  { words }: Idea,
  values: WordValues,
  seed: string,
): FilledWords | undefined {
  const unknown = PLACEHOLDERS.filter((name) => tidy(values[name]) === '');
  const usable = words.filter((line) => !unknown.some((name) => mentions(line, name)));
  const timely = usable.filter((line) => mentions(line, 'milestone'));
  const choice = timely.length > 0 ? timely : usable;
  const template = choice[Math.floor(chanceOf(`${seed}|words`) * choice.length)];
  return template === undefined ? undefined : { text: fill(template, values), template };
}
