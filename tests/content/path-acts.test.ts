import { expect, it } from 'vitest';
import { IDEAS } from '@/content/ideas';
import { PATHS } from '@/content/paths';
import type { Idea } from '@/lib/domain/idea';
import { parseLocalDate } from '@/lib/domain/local-date';
import type { PathStep } from '@/lib/domain/path';
import { DISTANCES, type Son, STAGES } from '@/lib/domain/son';
import { templatesFor } from '@/lib/domain/today/fill-words';
import { isContactWelcome } from '@/lib/domain/today/gates';
import { WARMTHS, type Warmth } from '@/lib/domain/warmth';
import { inventSon } from '@/tests/support/invented';

/** The page of a step offers so many. */
const ACTS = 3;
const TODAY = parseLocalDate('2026-05-13');

/** Ideas that need nothing special to be known of him, the day or his calendar. */
const FOR_ANYONE = IDEAS.filter(
  ({ interests, circumstances, near, only }) =>
    !interests?.length && !circumstances?.length && !near && !only,
);

function fits(idea: Idea, son: Son, warmth: Warmth, isSlow: boolean): boolean {
  return (
    idea.stages.includes(son.stage) &&
    idea.distances.includes(son.livesAt ?? 'near') &&
    idea.seasons.includes(son.season) &&
    isContactWelcome(son, idea.contact, TODAY) &&
    (!isSlow || idea.contact !== 'two-way') &&
    (idea.words.length === 0 || templatesFor(idea, warmth).length > 0)
  );
}

/** The lives in which a step has too few acts, each with how many it has. */
function gapsOf(step: PathStep, { seasons, isSlow }: (typeof PATHS)[number]): string[] {
  const acts = FOR_ANYONE.filter(({ practice }) => step.practices.includes(practice));
  return STAGES.flatMap((stage) =>
    DISTANCES.flatMap((livesAt) =>
      seasons.flatMap((season) =>
        WARMTHS.flatMap((warmth) => {
          const son = inventSon({ stage, livesAt, season });
          const count = acts.filter((idea) => fits(idea, son, warmth, isSlow)).length;
          return count < ACTS ? [`${stage}, ${livesAt}, ${season}, ${warmth}: ${count}`] : [];
        }),
      ),
    ),
  );
}

it.each(
  PATHS.flatMap((path) =>
    path.steps.map((step) => ({ at: `${path.name}/${step.id}`, path, step })),
  ),
)('$at has three acts for every stage, distance, season and warmth', ({ path, step }) => {
  expect(gapsOf(step, path)).toEqual([]);
});
