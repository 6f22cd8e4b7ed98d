import { Card } from '@/components/ui/Card';
import { ChoiceOfMany } from '@/components/ui/Choice';
import { type Son, WAYS_OF_LOVE } from '@/lib/domain/son';
import { himText } from '@/lib/i18n/him';
import { saveSon } from './save-son';

/** How he seems to take love in, as she has seen it. */
export function LoveCard({ son }: { readonly son: Son }) {
  return (
    <Card title={himText('love.title')}>
      <ChoiceOfMany
        legend={himText('love.title')}
        isLegendHidden
        hint={himText('love.hint')}
        options={WAYS_OF_LOVE.map((value) => ({ value, label: himText(`love.${value}`) }))}
        values={son.waysOfLove}
        onValues={(waysOfLove) => saveSon(son.id, () => ({ waysOfLove }))}
      />
    </Card>
  );
}
