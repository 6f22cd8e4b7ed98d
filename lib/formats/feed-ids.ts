import type { Instant } from '@/lib/domain/local-date';
import { cleanLink } from '@/lib/domain/reading/clean-link';
import type { ItemDraft, Report } from './feed-item';
import type { FeedItem } from './feed-model';

/**
 * The items, each with an id, and without dates that are still to come.
 *
 * The id is the item's own, else its link without trackers, else made of title and date. An id that
 * the feed gives to several is no id, and the next best is taken.
 */
export function finishItems(
  drafts: readonly ItemDraft[],
  now: Instant,
  report: Report,
): readonly FeedItem[] {
  const owners = new Map<string, number>();
  for (const { ownId } of drafts) owners.set(ownId, (owners.get(ownId) ?? 0) + 1);
  return drafts.map(({ ownId, dateWords, publishedAt, ...rest }) => {
    const isOwn = ownId !== '' && owners.get(ownId) === 1;
    if (!isOwn && (ownId !== '' || rest.link === undefined)) report('items-without-id');
    const isFuture = publishedAt !== undefined && publishedAt > now;
    if (isFuture) report('future-date');
    return {
      ...rest,
      id: isOwn ? shortId(ownId) : madeId(rest.link, rest.title, rest.summary, dateWords),
      ...(publishedAt !== undefined && !isFuture && { publishedAt }),
    };
  });
}

const LONGEST_ID = 500;

function madeId(
  link: string | undefined,
  title: string,
  summary: string,
  dateWords: string,
): string {
  if (link !== undefined) return shortId(cleanLink(new URL(link).href));
  return `#${hashOf(`${title}\n${dateWords}\n${title === '' ? summary : ''}`)}`;
}

const shortId = (id: string) => (id.length <= LONGEST_ID ? id : `#${hashOf(id)}`);

/** Two independent runs of FNV-1a (Fowler, Noll, Vo), 64 bits: chance never makes two of them equal. */
function hashOf(text: string): string {
  let one = 0x811c9dc5;
  let other = 0x9747b28c;
  for (let at = 0; at < text.length; at += 1) {
    one = Math.imul(one ^ text.charCodeAt(at), 0x01000193);
    other = Math.imul(other ^ text.charCodeAt(at), 0x85ebca6b) ^ (other >>> 13);
  }
  return [one, other].map((part) => (part >>> 0).toString(16).padStart(8, '0')).join('');
}
