import { keepLikes } from '@/lib/app/welcome/keep-likes';
import type { Answers } from './answers';
import { withNewInterest } from './interests';
import { isFine, type Kept, sonIdOf, tooLong } from './kept';

/** Keeps what he enjoys, with what she has typed but not added, and how he takes love in. */
export async function keepLikesStep(answers: Answers, now: Date): Promise<Kept> {
  const errors = tooLong(answers, ['newInterest']);
  if (!isFine(errors)) return { ok: false, errors };
  const added = withNewInterest(answers);
  const { interests, keptInterests, waysOfLove } = { ...answers, ...added };
  const removedInterests = keptInterests.filter((name) => !interests.includes(name));
  const sonId = await sonIdOf(answers, now);
  await keepLikes(sonId, { interests, removedInterests, waysOfLove }, now.getTime());
  return { ok: true, changes: { ...added, sonId, keptInterests: interests } };
}
