import { announceChange } from '@/lib/app/news';
import { stageOn } from '@/lib/domain/life-stage';
import { type Instant, localDateAt } from '@/lib/domain/local-date';
import { birthdayIdOf } from '@/lib/domain/milestone';
import { findMilestone } from '@/lib/storage/milestones';
import { changeSon, findSon } from '@/lib/storage/sons';

/**
 * Brings his stage of life up to date with his birthday, unless she chose the stage herself: when
 * the birthday is set or changed, and as the years go by.
 */
export async function followBirthday(sonId: string, now: Instant): Promise<void> {
  const [son, birthday] = await Promise.all([findSon(sonId), findMilestone(birthdayIdOf(sonId))]);
  if (!son || stageOn(son, birthday, localDateAt(now)) === son.stage) return;
  const withStage = (each: typeof son) => ({
    ...each,
    stage: stageOn(each, birthday, localDateAt(now)),
  });
  await changeSon(sonId, withStage, now);
  await announceChange(['sons']);
}
