import { IDEAS } from '@/content/ideas';

export const usage = 'npm run lab -- library';

export const options = {};

/** Every idea, one a line. */
export function linesOf(): readonly string[] {
  return IDEAS.map((idea) => JSON.stringify(idea));
}
