import { addressOf } from '@/components/home/route';
import type { PathOfSon, WalkedPath } from '@/lib/app/paths/read-paths';
import type { PathName } from '@/lib/domain/path';

/** What the page is about now. */
export type Place =
  | { readonly view: 'list' }
  | { readonly view: 'walk' | 'look-back'; readonly at: WalkedPath };

const ALL = 'all';

/** All paths, whether she is on one or not. */
export const ALL_PATHS = addressOf('paths', ALL);

/** The path she is on, or all of them. */
export const HER_PATH = addressOf('paths');

/** The look back on a path that has ended. */
export function lookBackAddress(name: PathName): string {
  return addressOf('paths', name);
}

/** Where the address leads: an ended path to its look back, else to the path she is on. */
export function placeIn(paths: readonly PathOfSon[], openId: string | undefined): Place {
  if (openId === ALL) return { view: 'list' };
  const walked = paths.flatMap(({ walk, ...rest }) => (walk ? [{ ...rest, walk }] : []));
  const ended = walked.find(({ path, walk }) => path.name === openId && walk.state === 'ended');
  if (ended) return { view: 'look-back', at: ended };
  const active = walked.find(({ walk }) => walk.state === 'active');
  return active ? { view: 'walk', at: active } : { view: 'list' };
}
