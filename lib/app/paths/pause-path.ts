import type { Instant } from '@/lib/domain/local-date';
import type { PathName } from '@/lib/domain/path';
import { pauseWalk, resumeWalk } from '@/lib/domain/path-walk';
import { changeWalk } from './change-walk';

/** Lets a path rest: all is kept, and the daily idea follows it no longer. */
export async function pausePath(sonId: string, path: PathName, now: Instant): Promise<void> {
  await changeWalk(sonId, path, pauseWalk, now);
}

/** Goes on with a path that rested, or that she has ended by mistake; another one rests meanwhile. */
export async function goOnWithPath(sonId: string, path: PathName, now: Instant): Promise<void> {
  await changeWalk(sonId, path, resumeWalk, now);
}
