import {
  ANOTHER_IS_MEANT,
  HARD_TIME_NOT,
  HARD_TIME_OVER,
  HARD_TIME_PATTERNS,
  HE_IS_MEANT,
  SAYS_WHO,
  WHO_IS_MEANT,
} from '@/content/mentions/hard-times-en';
import { plainWord, wordsOf } from './sentences';

/** A mark or a small word at which the words about somebody begin anew. */
const CLAUSE_ENDS = / [^\p{L}\p{N}] | (?:and|but|because|that|so|then|says|said) /u;

/** The first sentence that says he has a hard time of it, as she wrote it. */
export function findHardTime(sentences: readonly string[]): string | undefined {
  return sentences.find(saysHardTime);
}

function saysHardTime(sentence: string): boolean {
  const text = wordsOf(sentence).map(plainWord).join(' ');
  if (HARD_TIME_OVER.test(text)) return false;
  return HARD_TIME_PATTERNS.some((pattern) => {
    const found = pattern.exec(text);
    return found !== null && isAboutHim(text.slice(0, found.index), found[0]);
  });
}

/** Whether the words before do not say that it is somebody else's, or not so. */
function isAboutHim(before: string, words: string): boolean {
  const clause = ` ${before}`.split(CLAUSE_ENDS).at(-1)?.trim() ?? '';
  if (HARD_TIME_NOT.test(clause)) return false;
  if (SAYS_WHO.test(words)) return true;
  const [who] = clause.match(WHO_IS_MEANT)?.slice(-1) ?? [];
  return who ? HE_IS_MEANT.includes(who) : !ANOTHER_IS_MEANT.test(clause);
}
