import type { Idea, WordsToSay } from '@/lib/domain/idea';
import type { Warmth } from '@/lib/domain/warmth';
import { chanceOf } from './hash';

/** What the placeholders of a template stand for; what nobody knows is missing. */
export type WordValues = {
  readonly son?: string;
  readonly her?: string;
  readonly interest?: string;
  readonly milestone?: string;
  readonly memory?: string;
  readonly food?: string;
  readonly followUp?: string;
};

const PLACEHOLDER = /\{(son|her|interest|milestone|memory|food|followUp)\}/g;
/** Where a sentence begins: at the start, or after a full stop, with or without a quote mark. */
const SENTENCE_START = /(?:^|[.!?…]["'”’)]*\s+)["'“‘(]*$/u;

/** What a template may ask for. */
export type Placeholder = keyof WordValues;
export const PLACEHOLDERS: readonly Placeholder[] = [
  'son',
  'her',
  'interest',
  'milestone',
  'memory',
  'food',
  'followUp',
];
/** What is of these days, the most pressing first: such words go before those for any day. */
const TIMELY: readonly Placeholder[] = ['milestone', 'followUp', 'memory'];

/** What is of him; such words go before others on three days in five. */
const OF_HIM: readonly Placeholder[] = ['interest', 'food'];
const DAYS_OF_HIM = 0.6;

const foundIn = new Map<string, readonly Placeholder[]>();

/** The placeholders of a template; each template of the library is looked through once. */
function placeholdersOf(template: string): readonly Placeholder[] {
  const known = foundIn.get(template);
  if (known) return known;
  const found = PLACEHOLDERS.filter((name) => template.includes(`{${name}}`));
  foundIn.set(template, found);
  return found;
}

/** Whether a placeholder stands in a template. */
export function mentions(template: string, placeholder: Placeholder): boolean {
  return placeholdersOf(template).includes(placeholder);
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

/** "Sam Jr." and "R.E.M." end in a full stop of their own. */
const ABBREVIATION = /(?:^|[.\s])\p{Lu}\p{L}?\.$/u;

/**
 * A value without marks at its end, as she may have typed "Results!" where the sentence goes on or
 * has its own.
 *
 * @param next what the template goes on with
 */
function withoutEndMarks(value: string, next: string): string {
  if (ABBREVIATION.test(value) && !next.startsWith('.')) return value;
  return value.replace(/[.!?…,;:]+$/u, '');
}

/**
 * A template with its values. They keep their own capitals ("Arsenal", "climbing") except at the
 * start of a sentence. Every value must be known.
 */
export function fill(template: string, values: WordValues): string {
  return template.replace(PLACEHOLDER, (place, name: Placeholder, at: number) => {
    const value = withoutEndMarks(tidy(values[name]), template.slice(at + place.length));
    return SENTENCE_START.test(template.slice(0, at)) ? withCapital(value) : value;
  });
}

/** A title or a reason; a son without a name is "your son" in it. */
export function fillAboutHim(template: string, values: WordValues): string {
  return fill(template, { son: tidy(values.son) || 'your son' });
}

/** The templates among her words that suit a warmth. */
export function templatesFor({ words }: Idea, warmth: Warmth): string[] {
  return words
    .filter((line) => suitsWarmth(line, warmth))
    .map((line) => (typeof line === 'string' ? line : line.text));
}

/** Whether a line is as direct as she likes to speak. */
export function suitsWarmth(line: WordsToSay, warmth: Warmth): boolean {
  return typeof line === 'string' || line.for.includes(warmth);
}

/**
 * The templates that can be said with what is known, the one of the day first: those about a day
 * that is coming up, what he mentioned or a day of theirs, else on most days those about something
 * he likes, else any, by chance that is the same all day.
 *
 * @param seed decides the choice: the son, the day and the idea
 */
export function inOrderOfTheDay(
  templates: readonly string[],
  values: WordValues,
  seed: string,
): string[] {
  const usable = templates.filter((line) =>
    placeholdersOf(line).every((name) => tidy(values[name]) !== ''),
  );
  const timely = TIMELY.map((name) => usable.filter((line) => mentions(line, name)));
  const ofHim = usable.filter((line) => OF_HIM.some((name) => mentions(line, name)));
  const isForHim = ofHim.length > 0 && chanceOf(`${seed}|of him`) < DAYS_OF_HIM;
  const choice = timely.find((lines) => lines.length > 0) ?? (isForHim ? ofHim : usable);
  const first = Math.floor(chanceOf(`${seed}|words`) * choice.length);
  const rest = usable.filter((line) => !choice.includes(line));
  return [...choice.slice(first), ...choice.slice(0, first), ...rest];
}
