import { Card } from '@/components/ui/Card';
import { ChoiceOfMany } from '@/components/ui/Choice';
import { CIRCUMSTANCES, type Circumstance, type Son, type Stage } from '@/lib/domain/son';
import { himText } from '@/lib/i18n/him';
import { saveSon } from './save-son';

/** What a small boy's life does not hold. */
const NOT_OF_A_CHILD: ReadonlySet<Circumstance> = new Set([
  'partner',
  'in-love',
  'father',
  'working-away',
  'out-of-work',
]);

type Props = {
  readonly son: Son;
  /** Where he is in life today. */
  readonly stage: Stage;
};

/** What is going on in his life, as he told her. */
export function CircumstancesCard({ son: { id, circumstances = [] }, stage }: Props) {
  // What she once chose stays in sight, whatever his stage, so that she can take it back.
  const offered = CIRCUMSTANCES.filter(
    (each) => stage !== 'child' || !NOT_OF_A_CHILD.has(each) || circumstances.includes(each),
  );
  const choose = (values: readonly Circumstance[]) => {
    const isChanged = (each: Circumstance) =>
      values.includes(each) !== circumstances.includes(each);
    return saveSon(id, ({ circumstances: stored = [] }) => ({
      circumstances: CIRCUMSTANCES.filter((each) => stored.includes(each) !== isChanged(each)),
    }));
  };
  return (
    <Card title={himText('circumstances.title')}>
      <ChoiceOfMany
        legend={himText('circumstances.title')}
        isLegendHidden
        hint={himText('circumstances.hint')}
        options={offered.map((value) => ({ value, label: himText(`circumstances.${value}`) }))}
        values={circumstances}
        onValues={choose}
      />
    </Card>
  );
}
