import { keepLife } from '@/lib/app/welcome/keep-life';
import { localDateAt } from '@/lib/domain/local-date';
import type { Answers } from './answers';
import { type Kept, sonIdOf } from './kept';
import { readBirthday } from './read-birthday';

/** Keeps where he is in life and how things are. */
export async function keepLifeStep(answers: Answers, now: Date): Promise<Kept> {
  const read = await readBirthday(answers.birthday, localDateAt(now));
  if (!read.ok) return { ok: false, errors: { birthday: read.sentence } };
  const { stage, season } = answers;
  const sonId = await sonIdOf(answers, now);
  await keepLife(sonId, { birthday: read.birthday, stage, season }, now.getTime());
  return { ok: true, changes: { sonId } };
}
