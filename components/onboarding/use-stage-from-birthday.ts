import { useEffect, useState } from 'preact/hooks';
import type { LocalDate } from '@/lib/domain/local-date';
import type { Stage } from '@/lib/domain/son';
import { stageFromBirthday } from '@/lib/domain/today/birthday-stage';
import { readBirthday } from './read-birthday';

/** The stage of life that a birthday suggests while she types it, once its year is there. */
export function useStageFromBirthday(text: string, today: LocalDate): Stage | undefined {
  const [stage, setStage] = useState<Stage>();
  useEffect(() => {
    let isWanted = true;
    void readBirthday(text, today).then((read) => {
      if (!isWanted) return;
      const birthday = read.ok ? read.birthday : undefined;
      const day = birthday && { repeats: 'yearly' as const, ...birthday };
      setStage(day && stageFromBirthday({ day }, today));
    });
    return () => {
      isWanted = false;
    };
  }, [text, today]);
  return stage;
}
