import { Card } from '@/components/ui/Card';
import { ChoiceOfOne } from '@/components/ui/Choice';
import { SEASONS, type Son } from '@/lib/domain/son';
import { himText } from '@/lib/i18n/him';
import { saveSon } from './save-son';

/** How things are between the two, in plain words. */
export function SeasonCard({ son }: { readonly son: Son }) {
  return (
    <Card title={himText('season.title')}>
      <ChoiceOfOne
        legend={himText('season.legend')}
        isLegendHidden
        hint={himText('season.hint')}
        look="rows"
        value={son.season}
        options={SEASONS.map((value) => ({ value, label: himText(`season.${value}`) }))}
        onValue={(season) => saveSon(son.id, () => ({ season }))}
      />
    </Card>
  );
}
