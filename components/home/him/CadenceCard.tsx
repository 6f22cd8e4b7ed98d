import { useState } from 'preact/hooks';
import { Card } from '@/components/ui/Card';
import { ChoiceOfOne } from '@/components/ui/Choice';
import { cadenceOf } from '@/lib/domain/cadence';
import { CADENCE_CHOICES, cadenceFor, choiceOf } from '@/lib/domain/cadence-choice';
import type { LocalDate } from '@/lib/domain/local-date';
import { isInSpace, type Son } from '@/lib/domain/son';
import { himText } from '@/lib/i18n/him';
import styles from './HearingCards.module.css';
import { OwnCadence } from './OwnCadence';
import { saveSon } from './save-son';

const CHOICES = ['let', ...CADENCE_CHOICES, 'own'] as const;
type Choice = (typeof CHOICES)[number];

/** How often she would like to be in touch: about, and never as something to keep up with. */
export function CadenceCard({ son, today }: { readonly son: Son; readonly today: LocalDate }) {
  const { id, cadence } = son;
  const kept: Choice = cadence ? choiceOf(cadence) : 'let';
  // "My own" is open from the press on, before its numbers are known, until she chooses another.
  const [isOwnOpen, setIsOwnOpen] = useState(false);
  const choose = (choice: Choice) => {
    setIsOwnOpen(choice === 'own');
    if (choice === 'own') return;
    const next = choice === 'let' ? undefined : cadenceFor(choice);
    return saveSon(id, () => ({ cadence: next }));
  };
  return (
    <Card title={himText('cadence.title')} class={styles.card ?? ''}>
      <ChoiceOfOne
        legend={himText('cadence.legend')}
        isLegendHidden
        hint={effectOf(son, today)}
        look="rows"
        value={isOwnOpen ? 'own' : kept}
        options={CHOICES.map((value) => ({ value, label: himText(`cadence.${value}`) }))}
        onValue={choose}
      />
      {(isOwnOpen || kept === 'own') && <OwnCadence son={son} />}
    </Card>
  );
}

function effectOf(son: Son, today: LocalDate): string {
  if (isInSpace(son, today)) return himText('cadence.room');
  if (son.season === 'hurt' || son.season === 'silent') return himText('cadence.rare');
  return himText(cadenceOf(son) ? 'cadence.effect' : 'cadence.home');
}
