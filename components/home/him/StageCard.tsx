import { Card } from '@/components/ui/Card';
import { ChoiceOfOne } from '@/components/ui/Choice';
import { type Son, STAGES } from '@/lib/domain/son';
import { commonText } from '@/lib/i18n/common';
import { himText } from '@/lib/i18n/him';
import { saveSon } from './save-son';

/** Where he is in life. */
export function StageCard({ son }: { readonly son: Son }) {
  return (
    <Card title={himText('life.title')}>
      <ChoiceOfOne
        legend={himText('life.legend')}
        isLegendHidden
        look="rows"
        value={son.stage}
        options={STAGES.map((value) => ({ value, label: commonText(`stage.${value}`) }))}
        onValue={(stage) => saveSon(son.id, () => ({ stage }))}
      />
    </Card>
  );
}
