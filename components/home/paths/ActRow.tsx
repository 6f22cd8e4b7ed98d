import { Check, ChevronRight } from 'lucide';
import { Button } from '@/components/ui/Button';
import { Icon } from '@/components/ui/Icon';
import type { CardIdea } from '@/lib/domain/idea-card';
import { ideasText } from '@/lib/i18n/ideas';
import { pathsText } from '@/lib/i18n/paths';
import styles from './StepActs.module.css';

type Props = {
  readonly act: CardIdea;
  readonly isChosen: boolean;
  readonly onChoose: (isChosen: boolean) => unknown;
};

/** One act: its title, its minutes and whether it reaches him; opened, why it may help and words she could use. */
export function ActRow({ act, isChosen, onChoose }: Props) {
  const { title, why, words, minutes, inTwoMinutes, contact } = act;
  return (
    <details class={styles.act} data-chosen={isChosen}>
      <summary>
        <Icon shape={ChevronRight} class={styles.turn ?? ''} />
        <span class={styles.title}>
          <b>{title}</b>
          <span class={styles.facts}>
            {' '}
            {pathsText('acts.minutes', { count: minutes })} · {ideasText(`contact.${contact}`)}
          </span>
          {isChosen && <span class={styles.mark}> {pathsText('acts.chosen')}</span>}
        </span>
      </summary>
      <div class={styles.open}>
        {why && <p>{why}</p>}
        {words && <p class={`words ${styles.say}`}>{pathsText('step.quoted', { words })}</p>}
        {inTwoMinutes && <p class="muted">{pathsText('acts.short', { act: inTwoMinutes })}</p>}
        <Button aria-pressed={isChosen} onClick={() => onChoose(!isChosen)}>
          {isChosen && <Icon shape={Check} />}
          {pathsText('acts.choose')}
        </Button>
      </div>
    </details>
  );
}
