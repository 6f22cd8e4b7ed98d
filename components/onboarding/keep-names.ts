import { keepNames } from '@/lib/app/welcome/keep-names';
import type { Answers } from './answers';
import { isFine, type Kept, lineOf, sonIdOf, tooLong } from './kept';

/** Keeps what the two call each other. */
export async function keepNamesStep(answers: Answers, now: Date): Promise<Kept> {
  const errors = tooLong(answers, ['name', 'herName', 'callsHer']);
  if (!isFine(errors)) return { ok: false, errors };
  const names = {
    name: lineOf(answers.name),
    herName: lineOf(answers.herName),
    callsHer: lineOf(answers.callsHer),
  };
  const sonId = await sonIdOf(answers, now);
  await keepNames(sonId, names, now.getTime());
  return { ok: true, changes: { sonId, ...names } };
}
