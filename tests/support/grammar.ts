import { retext } from 'retext';
import retextIndefiniteArticle from 'retext-indefinite-article';
import retextRepeatedWords from 'retext-repeated-words';

const reader = retext().use(retextIndefiniteArticle).use(retextRepeatedWords).freeze();

/** Said twice on purpose. */
const SAID_TWICE = /\b(?:night night|bye bye|now now|there there|well well|ha ha)\b/gi;

/** "A" where "an" belongs, "an" where "a" does, and a word that stands twice in a row. */
export function grammarSlips(text: string): string[] {
  const once = text.replaceAll(SAID_TWICE, (both) => both.split(' ')[0] ?? '');
  return reader.processSync(once).messages.map(({ reason }) => reason);
}
