import { Card } from '@/components/ui/Card';
import { ChoiceOfOne } from '@/components/ui/Choice';
import { DISTANCES, distanceOf, type Son, STAGES, type Stage } from '@/lib/domain/son';
import { homeChosen, stageChosen } from '@/lib/domain/where-he-lives';
import { himText } from '@/lib/i18n/him';
import styles from './HearingCards.module.css';
import { saveSon } from './save-son';

type Props = {
  readonly son: Son;
  /** Where he is in life today. */
  readonly stage: Stage;
  /** Whether his birthday says so and not she. */
  readonly isFollowing: boolean;
};

/** Where he is in life, as his birthday says, and where he lives: until she chooses. */
export function StageCard({ son, stage, isFollowing }: Props) {
  const { id, livesAt } = son;
  return (
    <Card title={himText('life.title')} class={styles.card ?? ''}>
      <ChoiceOfOne
        legend={himText('life.legend')}
        isLegendHidden
        {...(isFollowing && { hint: himText('life.fromBirthday') })}
        look="rows"
        value={stage}
        options={STAGES.map((value) => ({ value, label: himText(`stage.${value}`) }))}
        onValue={(chosen) => saveSon(id, (stored) => stageChosen(stored, chosen))}
      />
      <ChoiceOfOne
        legend={himText('home.title')}
        {...(!livesAt && { hint: himText('home.follows') })}
        look="chips"
        value={distanceOf({ ...son, stage })}
        options={DISTANCES.map((value) => ({ value, label: himText(`home.${value}`) }))}
        onValue={(home) => saveSon(id, () => homeChosen(stage, home))}
      />
    </Card>
  );
}
