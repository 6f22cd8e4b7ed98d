import type { Instant } from '@/lib/domain/local-date';
import { cleanLink } from '@/lib/domain/reading/clean-link';
import type { ItemDraft, Report } from './feed-item';
import type { FeedItem } from './feed-model';

/**
 * The items, each with an id, and without dates that are still to come.
 *
 * The id is the item's own, else its link without trackers, else made of all that is known of it. What
 * a feed gives to several items is no id, and the next best is taken: only two items that say the very
 * same share one.
 */
export function finishItems(
  drafts: readonly ItemDraft[],
  now: Instant,
  report: Report,
): readonly FeedItem[] {
  const isOnlyOwn = soleOwner(drafts.map(({ ownId }) => ownId));
  const isOnlyLink = soleOwner(drafts.map(linkId));
  return drafts.map((draft) => {
    const { ownId, dateWords, publishedAt, ...rest } = draft;
    const isFuture = publishedAt !== undefined && publishedAt > now;
    if (isFuture) report('future-date');
    const id = [ownId].find(isOnlyOwn) ?? [linkId(draft)].find(isOnlyLink);
    if (id === undefined) report('items-without-id');
    return {
      ...rest,
      id: id === undefined ? madeId(draft) : shortId(id),
      ...(publishedAt !== undefined && !isFuture && { publishedAt }),
    };
  });
}

const LONGEST_ID = 500;

/** Whether a name is one, and only one has it. */
function soleOwner(names: readonly string[]): (name: string) => boolean {
  const owners = new Map<string, number>();
  for (const name of names) owners.set(name, (owners.get(name) ?? 0) + 1);
  return (name) => name !== '' && owners.get(name) === 1;
}

const linkId = ({ link }: ItemDraft) => (link === undefined ? '' : cleanLink(new URL(link).href));

/** Its summary counts only where it has no title, since summaries are mended later on. */
function madeId(draft: ItemDraft): string {
  const { title, dateWords, summary, ownId } = draft;
  const words = [title, dateWords, linkId(draft), ownId, title === '' ? summary : ''];
  return `#${hashOf(words.join('\n'))}`;
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
