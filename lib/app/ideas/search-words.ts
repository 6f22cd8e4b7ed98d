import { trunksOf } from '@/lib/domain/today/word-match';

/** One word that she typed. */
export type Asked = {
  /** Itself and its trunk. */
  readonly forms: readonly string[];
  /** What means the same, each as the trunks of its words. */
  readonly others: readonly (readonly string[])[];
};

/** A word without accents and capitals, and its trunk, so that "walks" and "walking" meet. */
export function formsOf(word: string): string[] {
  const plain = word.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();
  return plain === '' ? [] : [...new Set([plain, trunkOf(plain)])];
}

/** The word itself when it is too small to have a trunk. */
function trunkOf(plain: string): string {
  const [trunk = plain] = trunksOf(plain);
  return trunk;
}

function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
}

/**
 * The words to look for in what she typed. Small words such as "he is" do not count, unless there
 * are no others.
 *
 * @param same words and short phrases in groups that mean the same
 */
export function askedIn(typed: string, same: readonly (readonly string[])[]): readonly Asked[] {
  const words = wordsOf(typed);
  const telling = words.filter((word) => trunksOf(word).size > 0);
  return (telling.length > 0 ? telling : words).map((word) => {
    const forms = formsOf(word);
    const [plain] = forms;
    const groups = same.filter((group) => group.some((each) => formsOf(each)[0] === plain));
    const others = groups.flat().filter((each) => formsOf(each)[0] !== plain);
    return { forms, others: others.map((each) => wordsOf(each).map(lastForm)) };
  });
}

function lastForm(word: string): string {
  return formsOf(word).at(-1) ?? word;
}
