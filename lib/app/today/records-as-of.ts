import { stageOn } from '@/lib/domain/life-stage';
import { type LocalDate, localDateAt } from '@/lib/domain/local-date';
import { birthdayIdOf } from '@/lib/domain/milestone';
import type { Path, PathWalk } from '@/lib/domain/path';
import { pathPlaceOf } from '@/lib/domain/path-place';
import { startWalk, tryStep } from '@/lib/domain/path-walk';
import { memoriesIn } from '@/lib/domain/today/memory-weeks';
import type { PickRecords } from '@/lib/domain/today/pick-records';

/** The records of one son as they come to be over the years. */
export type RecordsOverTime = Omit<PickRecords, 'memories' | 'path' | 'card'> & {
  readonly walks: readonly PathWalk[];
  readonly paths: readonly Path[];
};

/** The records as far as they had happened by a day. */
export function asOf({ walks, paths, ...records }: RecordsOverTime, day: LocalDate): PickRecords {
  const { son, milestones } = records;
  const birthday = milestones.find(({ id }) => id === birthdayIdOf(son.id));
  const happened = records.interactions.filter(({ happenedAt }) => localDateAt(happenedAt) <= day);
  const path = pathPlaceOf(
    walks.flatMap((walk) => walkAsOf(walk, paths, day) ?? []),
    paths,
  );
  return {
    ...records,
    son: { ...son, stage: stageOn(son, birthday, day) },
    interactions: happened,
    followUps: records.followUps.filter(
      ({ mentionedOn, askedOn = '~' }) => mentionedOn <= day && askedOn > day,
    ),
    memories: memoriesIn(happened, day),
    outcomes: records.outcomes.filter(({ on }) => on <= day),
    ...(path ? { path } : {}),
  };
}

/** A walk with the steps tried by a day; one that has all of them behind it stands as it is stored. */
function walkAsOf(walk: PathWalk, paths: readonly Path[], day: LocalDate): PathWalk | undefined {
  if (walk.startedOn > day) return undefined;
  const path = paths.find(({ name }) => name === walk.path);
  if (!path || walk.tried.every(({ on }) => on <= day)) return walk;
  return walk.tried
    .filter(({ on }) => on <= day)
    .reduce(
      (walked, step) => tryStep(walked, path, step),
      startWalk(walk.sonId, path, walk.startedOn),
    );
}
