/** The sentences and lines of a text, trimmed, without their end marks. */
export function sentencesOf(text: string): string[] {
  return text
    .split(/[\n;!?]+|\.(?=\s|$)/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');
}

/** The words of a sentence as they stand there, with the marks between them as words of their own. */
export function wordsOf(sentence: string): string[] {
  return sentence.match(/[\p{L}\p{N}][\p{L}\p{N}'’+#&-]*|[^\s\p{L}\p{N}]/gu) ?? [];
}

/** A word in small letters with a straight apostrophe, as the lists have it. */
export function plainWord(word: string): string {
  return word.toLowerCase().replaceAll('’', "'");
}
