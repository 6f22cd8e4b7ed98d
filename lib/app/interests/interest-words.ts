import { COMMON_INTEREST_WORDS, WORDS_WITH_INTERESTS } from '@/content/mentions/interests-en';

const WORD = /[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu;
/** After these words a name is somebody or some day, not part of a title: "chess with Sam". */
const BEFORE_OTHERS = /\b(?:with|on|at|by|from|in)\s+$/i;

/**
 * Something he likes as it stands inside a sentence, which is how it is kept: "Board Games" is
 * "board games". Names and titles stay as she typed them: "Arsenal", "Football Manager".
 *
 * @param typed English; words that we do not know stay as they are
 */
export function interestInSentence(typed: string): string {
  const words = [...typed.matchAll(WORD)];
  const isNamed = words.some(
    ({ 0: word, index }) =>
      /\p{Lu}/u.test(word) && !isKnown(word) && !BEFORE_OTHERS.test(typed.slice(0, index)),
  );
  // "The one with the …" alone has no word of ours that it could be about.
  const isCommon = words.some(([word]) => COMMON_INTEREST_WORDS.has(word.toLowerCase()));
  if (isNamed || !isCommon) return typed;
  return typed.replace(WORD, (word) => (isKnown(word) ? word.toLowerCase() : word));
}

/** Something he likes on its own, as on a chip: a common word begins with a capital again. */
export function interestAlone(name: string): string {
  const [word = ''] = name.match(WORD) ?? [];
  const isOurs = name.startsWith(word) && isKnown(word) && interestInSentence(name) === name;
  return isOurs ? name.charAt(0).toUpperCase() + name.slice(1) : name;
}

function isKnown(word: string): boolean {
  const plain = word.toLowerCase();
  return COMMON_INTEREST_WORDS.has(plain) || WORDS_WITH_INTERESTS.has(plain);
}
