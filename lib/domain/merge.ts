import type { Records, RecordsName } from './backup';
import type { Instant } from './local-date';

type Dated = { readonly id: string; readonly updatedAt: Instant; readonly deletedAt?: Instant };

/** What bringing in a copy would do to the records of one store. */
export type MergeCount = {
  /** In the copy and not here. */
  readonly added: number;
  /** In both, and newer in the copy. */
  readonly changed: number;
  /** In both and the same, or newer here: it stays as it is. */
  readonly kept: number;
  /** Here and not in the copy. */
  readonly onlyHere: number;
};

export type MergePlan = {
  readonly counts: Readonly<Record<RecordsName, MergeCount>>;
  /** The records that have to be written. */
  readonly writes: Records;
};

/**
 * Two copies of her records made into one: for each record the one changed last wins, so that
 * nothing is lost, and bringing in the same copy twice changes nothing.
 */
export function mergeRecords(here: Records, copy: Records): MergePlan {
  const names = Object.keys(copy) as RecordsName[];
  const merged = names.map((name) => [name, mergeStore(here[name], copy[name])] as const);
  return {
    counts: Object.fromEntries(merged.map(([name, { count }]) => [name, count])),
    writes: Object.fromEntries(merged.map(([name, { writes }]) => [name, writes])),
  } as unknown as MergePlan;
}

function mergeStore(here: readonly Dated[], copy: readonly Dated[]) {
  const byId = new Map(here.map((record) => [record.id, record]));
  const inCopy = new Set(copy.map(({ id }) => id));
  const added = copy.filter(({ id }) => !byId.has(id));
  const changed = copy.filter(
    ({ id, updatedAt }) => updatedAt > (byId.get(id)?.updatedAt ?? Infinity),
  );
  const count: MergeCount = {
    added: countAlive(added),
    changed: changed.length,
    kept: copy.length - added.length - changed.length,
    onlyHere: countAlive(here.filter(({ id }) => !inCopy.has(id))),
  };
  return { count, writes: [...added, ...changed] };
}

/** She does not think of deleted things as things. */
function countAlive(records: readonly Dated[]): number {
  return records.filter(({ deletedAt }) => deletedAt === undefined).length;
}
