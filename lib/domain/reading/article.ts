import { siteNameOf } from './site-name';
import { type Word, wordsOf } from './words';

/** What a page or an item of a feed says of itself. Texts, never HTML. */
export type Article = {
  readonly title: string;
  readonly summary: string;
  /** The site's name, such as `www.bbc.co.uk`; empty when nobody knows. */
  readonly host: string;
  /** The id of the interest for which she added the feed that brought it. */
  readonly feedFor?: string;
};

/** A text and its words, with what stands at each of them. */
type ReadText = {
  readonly text: string;
  readonly words: readonly Word[];
  /** For each word the keys of the phrases of 1, 2, 3 … words that begin there. */
  readonly keys: readonly (readonly string[])[];
};

/** An article, read once for all interests. */
export type ReadArticle = {
  readonly title: ReadText;
  readonly summary: ReadText;
  /** Every key of the two. */
  readonly keys: ReadonlySet<string>;
  /** Its host and the domains above it: `news.bbc.co.uk`, `bbc.co.uk` … */
  readonly hosts: readonly string[];
  /** What its site calls itself: "guitarworld". */
  readonly site: string;
};

/** Phrases of more words are not looked for. */
export const LONGEST_PHRASE = 5;

/** Beyond, a title is no title; a page can make it as long as it likes. */
const LONGEST_TITLE = 500;
const LONGEST_SUMMARY = 2_000;
const LONGEST_HOST = 253;

/** Finds the words of an article. Time and memory are bounded whatever a page sends. */
export function readArticle(article: Article): ReadArticle {
  const title = readText(article.title.slice(0, LONGEST_TITLE));
  const summary = readText(article.summary.slice(0, LONGEST_SUMMARY));
  const keys = new Set<string>();
  for (const here of [...title.keys, ...summary.keys]) for (const key of here) keys.add(key);
  const host = article.host.slice(0, LONGEST_HOST).toLowerCase();
  return { title, summary, keys, hosts: hostsOf(host), site: siteNameOf(host) };
}

function readText(text: string): ReadText {
  const words = wordsOf(text);
  const keys = words.map((_, from) => {
    const here: string[] = [];
    let key = '';
    for (const { stem } of words.slice(from, from + LONGEST_PHRASE)) {
      key += stem;
      here.push(key);
    }
    return here;
  });
  return { text, words, keys };
}

function hostsOf(host: string): readonly string[] {
  const labels = host.replace(/^www\./, '').split('.');
  return labels.slice(0, -1).map((_, from) => labels.slice(from).join('.'));
}
