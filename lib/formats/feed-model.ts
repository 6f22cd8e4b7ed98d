import type { Instant } from '@/lib/domain/local-date';
import type { MarkupProblem } from './mended-xml';

/** What was not as it should be in a feed that could be read all the same. */
export type FeedProblem =
  | MarkupProblem
  | 'bad-base64'
  | 'bad-date'
  | 'bad-json'
  | 'future-date'
  | 'items-without-id'
  | 'mislabelled-encoding'
  | 'text-before-feed'
  | 'too-deep'
  | 'too-many-items'
  | 'unclosed-element'
  | 'bad-reference'
  | 'unsafe-link';

/** One piece in a feed. Every text is for reading as it is, never HTML. */
export type FeedItem = {
  /** The same at every reading of the feed; two items share one only when they say the very same. */
  readonly id: string;
  /** At most 300 characters; empty when it has none. */
  readonly title: string;
  /** http or https. */
  readonly link?: string;
  /** The same page without the service between that counts readers: the better one to pass on. */
  readonly originalLink?: string;
  /** At most 1,000 characters; empty when there is none. */
  readonly summary: string;
  /** Never later than the reading. */
  readonly publishedAt?: Instant;
  /** The address of a picture; nothing has looked at it. */
  readonly imageUrl?: string;
};

export type Feed = {
  readonly title: string;
  /** The page the feed belongs to. */
  readonly link?: string;
  /** How long the feed asks to be left alone, in minutes. */
  readonly restMinutes?: number;
  /** In the order of the feed. */
  readonly items: readonly FeedItem[];
  /** Each kind once, in alphabetical order. */
  readonly problems: readonly FeedProblem[];
};

/** A feed that a page offers. */
export type OfferedFeed = {
  readonly url: string;
  readonly title: string;
};

/**
 * Why a file is no feed: there is nothing in it, it is a web page (with the feeds that it offers), a
 * list of feeds (OPML), or something else.
 */
export type FeedRefusal =
  | { readonly ok: false; readonly reason: 'empty' | 'not-a-feed' | 'opml' }
  | { readonly ok: false; readonly reason: 'html'; readonly feeds: readonly OfferedFeed[] };

export type ReadFeed = { readonly ok: true; readonly feed: Feed } | FeedRefusal;

export type FeedOptions = {
  /** The address it was read from; links may be relative to it. */
  readonly url?: string | undefined;
  /** The header of the answer. */
  readonly contentType?: string | undefined;
  readonly now: Instant;
  /** The most items wanted, 200 unless said. */
  readonly most?: number | undefined;
};
