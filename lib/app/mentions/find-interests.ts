import {
  BEFORE_INTEREST,
  INTEREST_STOP_WORDS,
  LIKING_PHRASES,
  NOT_HIM,
  NOT_INTERESTS,
} from '@/content/mentions/en';
import { interestInSentence } from '@/lib/app/interests/interest-words';
import { plainWord, wordsOf } from './sentences';

const NAME_WORDS_MOST = 4;
/** Verbs of fondness, after which a lone name is more likely a person than a pastime. */
const FONDNESS = /(?:loves|likes)$/;

const PHRASES = LIKING_PHRASES.map((phrase) => phrase.split(' ')).sort(
  (one, other) => other.length - one.length,
);

/** What sentences say that he likes: "he has started bouldering" names "bouldering". */
export function findInterests(sentences: readonly string[]): string[] {
  const names = sentences.flatMap((sentence) => {
    const name = interestIn(wordsOf(sentence));
    return name ? [name] : [];
  });
  return names.filter(
    (name, at) => names.findIndex((each) => plainWord(each) === plainWord(name)) === at,
  );
}

function interestIn(words: readonly string[]): string | undefined {
  const plain = words.map(plainWord);
  for (const at of plain.keys()) {
    const phrase = PHRASES.find((each) => each.every((word, step) => plain[at + step] === word));
    if (!phrase) continue;
    if (NOT_HIM.includes(plain[at - 1] ?? '')) return undefined;
    return nameFrom(words.slice(at + phrase.length), FONDNESS.test(phrase.join(' ')));
  }
  return undefined;
}

function nameFrom(following: readonly string[], isFondness: boolean): string | undefined {
  const words = [...following];
  while (BEFORE_INTEREST.includes(plainWord(words[0] ?? ''))) words.shift();
  const end = words.findIndex(
    (word) => !/^[\p{L}\p{N}]/u.test(word) || INTEREST_STOP_WORDS.includes(plainWord(word)),
  );
  const name = words.slice(0, end === -1 ? words.length : end);
  const [first = ''] = name;
  const isPerson = isFondness && name.length === 1 && /^\p{Lu}/u.test(first);
  const isName = name.length >= 1 && name.length <= NAME_WORDS_MOST;
  return isName && !isPerson && !NOT_INTERESTS.includes(plainWord(first))
    ? interestInSentence(name.join(' '))
    : undefined;
}
