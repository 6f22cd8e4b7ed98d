import { PATHS } from '@/content/paths';
import { herZone } from '@/lib/app/her-zone';
import { pathPlaceOf } from '@/lib/domain/path-place';
import type { PickRecords } from '@/lib/domain/today/pick-records';
import type { StoredPickRecords } from '@/lib/storage/pick-records';

/** What is stored, with the step of the path she is on and the zone she is in. */
export function pickRecordsFrom({ walks, ...stored }: StoredPickRecords): PickRecords {
  const path = pathPlaceOf(walks, PATHS);
  return { ...stored, zone: herZone(), ...(path ? { path } : {}) };
}
