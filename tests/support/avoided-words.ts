/**
 * Words the product does not say to her, because they blame, push, watch, label or belittle
 * (DESIGN, "Words to avoid"). Whole words, whatever their capitals.
 *
 * "only", "still", "just", "simply" and "easy" are avoided there in one sense alone ("you still
 * have not…", "just apologise"), which no list of words can tell: a reader judges them.
 */
const AVOIDED: readonly string[] = [
  'streaks?',
  'goals?',
  'targets?',
  // That it keeps no score may be said.
  '(?<!\\bno )scores?',
  'levels?',
  'progress bars?',
  'overdue',
  'missed',
  'neglect(?:ed|s|ing)?',
  'inactive',
  'should',
  'must',
  'need to',
  "don[’']t forget",
  'track(?:s|ed|ing)?',
  'monitor(?:s|ed|ing)?',
  'check(?:s|ed|ing)? (?:up )?on',
  'detect(?:s|ed|ing)?',
  'insights?',
  'fix(?:es|ed|ing)?',
  'toxic',
  'narcissists?',
  'narcissistic',
  'estranged',
  'estrangement',
  'problem son',
  'guilt[- ]trip(?:s|ping)?',
  'manipulat(?:e|es|ive|ing|ion)',
  'little man',
  'your baby',
  'empty nest',
  'single mums?',
  'single moms?',
  'husband',
  'oops',
  'invalid',
  'illegal',
  'will appreciate',
  'will love',
  'will be (?:glad|happy|pleased|grateful)',
];

const PATTERN = new RegExp(`(?<![\\p{L}’'-])(?:${AVOIDED.join('|')})(?![\\p{L}-])`, 'giu');

/** The words in a text that the product does not say, as they stand there. */
export function avoidedWordsIn(text: string): string[] {
  return text.match(PATTERN) ?? [];
}
