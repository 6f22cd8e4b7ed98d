import { IDEAS } from '@/content/ideas';
import type { TriedStep } from '@/lib/domain/path';
import { fillAboutHim } from '@/lib/domain/today/fill-words';
import { findRecord } from '@/lib/storage/records';

/** A step she tried, with what she took it up with. */
export type TriedAct = TriedStep & {
  /** The title of the act; none when she chose none or it is not there any more. */
  readonly actTitle?: string;
};

/** What she tried on a path, each with the title of its act. */
export function readLookBack(
  sonName: string,
  tried: readonly TriedStep[],
): Promise<readonly TriedAct[]> {
  return Promise.all(
    tried.map(async (each) => {
      const title = each.ideaId === undefined ? undefined : await titleOf(each.ideaId, sonName);
      return title ? { ...each, actTitle: title } : each;
    }),
  );
}

async function titleOf(ideaId: string, sonName: string): Promise<string | undefined> {
  const idea = IDEAS.find(({ id }) => id === ideaId);
  if (idea) return fillAboutHim(idea.title, { son: sonName });
  return (await findRecord('ownIdeas', ideaId))?.title;
}
