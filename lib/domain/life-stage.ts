import type { LocalDate } from './local-date';
import type { Milestone } from './milestone';
import type { Son, Stage } from './son';
import { stageFromBirthday } from './today/birthday-stage';

/**
 * Where he is in life on a day: what she chose or else what his birthday suggests.
 *
 * A birthday says that he is grown up, never how far away he lives: that stays as it was.
 *
 * @param birthday his own birthday, when it is known
 */
export function stageOn(
  son: Pick<Son, 'stage' | 'isStageChosen'>,
  birthday: Pick<Milestone, 'day'> | undefined,
  today: LocalDate,
): Stage {
  const suggested = birthday && stageFromBirthday(birthday, today);
  if (son.isStageChosen || !suggested) return son.stage;
  return suggested === 'adult-near' && son.stage === 'adult-far' ? 'adult-far' : suggested;
}
