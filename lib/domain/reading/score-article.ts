import type { Article, ReadArticle } from './article';
import { type Matcher, OWN_SITE } from './matcher';
import { isNamedAfter } from './site-name';

/** How well a piece fits an interest, and the words that say so, as they stand in its text. */
export type Match = { readonly score: number; readonly because: readonly string[] };

/** One of his interests, made ready. */
export type ReadyInterest = { readonly id: string; readonly matcher: Matcher };

type Hit = { readonly words: string; tf: number };

const SUMMARY_HIT = 0.6;
const SATURATION = 1.2;
const SCALE = 1.6;
/** Each further term counts so much less: 1, .7, .5, .35 … */
const FURTHER = 0.7;
const MOST_REASONS = 3;
/** That she added a feed for an interest says as much of its pieces as a word that fits. */
const OF_ITS_FEED = 2;

/**
 * Over the matched terms, the strongest first, with factors 1, .7, .5, .35 …:
 * `w · idf · tf / (tf + 1.2) · 1.6`, where tf is hits in the title and .6 of those in the summary.
 * The saturation is that of BM25 (Robertson and Zaragoza 2009); weights and factors were found on
 * labelled titles and are told in ARCHITECTURE.md.
 */
export function scoreArticle(matcher: Matcher, article: ReadArticle): Match {
  const hits = new Map<string, Hit>();
  if (hasAny(matcher, article)) {
    countHits(hits, matcher, article.title, 1);
    countHits(hits, matcher, article.summary, SUMMARY_HIT);
  }
  const found = [...hits].map(([key, { words, tf }]) => ({
    words,
    value: ((matcher.terms.get(key) ?? 0) * tf * SCALE) / (tf + SATURATION),
  }));
  const host = hostValue(matcher, article);
  if (host > 0) found.push({ words: article.hosts[0] ?? '', value: host });
  found.sort((one, other) => other.value - one.value || (one.words < other.words ? -1 : 1));
  const score = found.reduce((sum, { value }, rank) => sum + value * FURTHER ** rank, 0);
  return { score, because: found.slice(0, MOST_REASONS).map(({ words }) => words) };
}

/** How well an article fits an interest, its feed being known: a piece of its own feed fits a little. */
export function scoreFor(
  { id, matcher }: ReadyInterest,
  { feedFor }: Article,
  read: ReadArticle,
): Match {
  const match = scoreArticle(matcher, read);
  return feedFor === id ? { ...match, score: match.score + OF_ITS_FEED } : match;
}

/** Most articles have nothing to do with an interest: the quick answer for them. */
function hasAny({ terms }: Matcher, { keys }: ReadArticle): boolean {
  for (const key of terms.keys()) if (keys.has(key)) return true;
  return false;
}

function hostValue({ hosts, names }: Matcher, article: ReadArticle): number {
  const host = article.hosts.find((each) => hosts.has(each));
  if (host !== undefined) return hosts.get(host) ?? 0;
  return names.some((name) => isNamedAfter(article.site, name)) ? OWN_SITE : 0;
}

/** From left to right the longest term at each word; what it covers counts for no other. */
function countHits(
  hits: Map<string, Hit>,
  { terms }: Matcher,
  { text, words, keys }: ReadArticle['title'],
  each: number,
): void {
  for (let at = 0; at < words.length; at += 1) {
    const here = keys[at] ?? [];
    const last = here.findLastIndex((key) => terms.has(key));
    if (last < 0) continue;
    const key = here[last] ?? '';
    const hit = hits.get(key) ?? {
      words: text.slice(words[at]?.start, words[at + last]?.end),
      tf: 0,
    };
    hit.tf += each;
    hits.set(key, hit);
    at += last;
  }
}
