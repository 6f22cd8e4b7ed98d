import { useEffect, useState } from 'preact/hooks';
import { attempt } from '@/components/hooks/attempt';
import { findMilestone } from '@/lib/app/milestones/find-milestone';
import { chooseSon } from '@/lib/app/sons/choose-son';

/**
 * A link may lead to a date of another son, as from a notification: then the page turns to him.
 *
 * @param openId the date that the address names
 * @param isHere whether it belongs to the son in view
 * @returns `gone` when there is no such date any more
 */
export function useOtherSon(openId: string | undefined, isHere: boolean): 'gone' | undefined {
  const [goneId, setGoneId] = useState<string>();
  useEffect(() => {
    if (!openId || isHere) return;
    void attempt(async () => {
      const milestone = await findMilestone(openId);
      if (milestone) await chooseSon(milestone.sonId, Date.now());
      else setGoneId(openId);
    });
  }, [openId, isHere]);
  return openId && goneId === openId && !isHere ? 'gone' : undefined;
}
