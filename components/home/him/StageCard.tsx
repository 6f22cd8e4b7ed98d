import { Card } from '@/components/ui/Card';
import { ChoiceOfOne } from '@/components/ui/Choice';
import { stageOn } from '@/lib/domain/life-stage';
import type { LocalDate } from '@/lib/domain/local-date';
import type { Milestone } from '@/lib/domain/milestone';
import { type Son, STAGES } from '@/lib/domain/son';
import { himText } from '@/lib/i18n/him';
import { saveSon } from './save-son';

type Props = {
  readonly son: Son;
  readonly birthday: Milestone | undefined;
  readonly today: LocalDate;
};

/** Where he is in life: as his birthday says, until she chooses. */
export function StageCard({ son, birthday, today }: Props) {
  const isFollowing =
    !son.isStageChosen && birthday?.day.repeats === 'yearly' && birthday.day.sinceYear;
  return (
    <Card title={himText('life.title')}>
      <ChoiceOfOne
        legend={himText('life.legend')}
        isLegendHidden
        {...(isFollowing && { hint: himText('life.fromBirthday') })}
        look="rows"
        value={stageOn(son, birthday, today)}
        options={STAGES.map((value) => ({ value, label: himText(`stage.${value}`) }))}
        onValue={(stage) => saveSon(son.id, () => ({ stage, isStageChosen: true }))}
      />
    </Card>
  );
}
