import { attempt } from '@/components/hooks/attempt';
import { say } from '@/components/ui/notice';
import { beginPath, takeBackBegin } from '@/lib/app/paths/begin-path';
import { endPath } from '@/lib/app/paths/end-path';
import { goOnWithPath, pausePath } from '@/lib/app/paths/pause-path';
import type { LocalDate } from '@/lib/domain/local-date';
import type { Path, PathWalk } from '@/lib/domain/path';
import { pathsText } from '@/lib/i18n/paths';
import { ALL_PATHS, HER_PATH, lookBackAddress } from './place';

/** Begins a path, or walks it again, and shows its first step. */
export async function begin(
  sonId: string,
  path: Path,
  other: Path | undefined,
  today: LocalDate,
): Promise<void> {
  let before: readonly PathWalk[] = [];
  const isBegun = await attempt(async () => {
    before = await beginPath(sonId, path.name, today, Date.now());
  });
  if (!isBegun) return;
  location.hash = HER_PATH;
  const text = other
    ? pathsText('begunInstead', { path: path.title, other: other.title })
    : pathsText('begun', { path: path.title });
  say(text, async () => {
    await takeBackBegin(sonId, path.name, before, Date.now());
    location.hash = ALL_PATHS;
  });
}

/** Goes on with a path that rested; another one rests meanwhile. */
export async function goOn(sonId: string, path: Path): Promise<void> {
  if (!(await attempt(() => goOnWithPath(sonId, path.name, Date.now())))) return;
  location.hash = HER_PATH;
  say(pathsText('goingOn', { path: path.title }));
}

/** Lets a path rest. */
export async function pause(sonId: string, path: Path): Promise<void> {
  if (!(await attempt(() => pausePath(sonId, path.name, Date.now())))) return;
  say(pathsText('paused', { path: path.title }), () => goOnWithPath(sonId, path.name, Date.now()));
}

/** Ends a path where she is on it and shows the look back. */
export async function end(sonId: string, path: Path, today: LocalDate): Promise<void> {
  if (!(await attempt(() => endPath(sonId, path.name, today, Date.now())))) return;
  location.hash = lookBackAddress(path.name);
  say(pathsText('ended'), () => goOnWithPath(sonId, path.name, Date.now()));
}
