import { IDEAS } from '@/content/ideas';
import { parseLocalDate } from '@/lib/domain/local-date';
import { writeBackupFile } from '@/lib/formats/backup-file';
import { makeSampleFamily } from '@/lib/sample/make-sample-family';
import { dayFrom, numberFrom } from './parameters';

/** A fixed day, so that the seed alone decides what comes out. */
const USUAL_END = parseLocalDate('2026-11-21');

export const usage = 'npm run lab -- sample [--seed N] [--sons N] [--years N] [--until DAY]';

export const options = {
  seed: { type: 'string', default: '1' },
  sons: { type: 'string', default: '1' },
  years: { type: 'string', default: '1' },
  until: { type: 'string', default: USUAL_END },
} as const;

type Values = Readonly<Record<keyof typeof options, string>>;

/** An invented family as a file that Kinthread can load. */
export function linesOf({ seed, sons, years, until }: Values): readonly string[] {
  const family = makeSampleFamily({
    seed: numberFrom('seed', seed, 0, 2 ** 32 - 1),
    sons: numberFrom('sons', sons, 1, 12),
    years: numberFrom('years', years, 1, 50),
    today: dayFrom('until', until),
    ideaIds: IDEAS.map(({ id }) => id),
  });
  return [writeBackupFile(family).trimEnd()];
}
