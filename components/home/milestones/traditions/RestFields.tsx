import styles from '@/components/home/milestones/Kept.module.css';
import { useFocusAfterRemoval } from '@/components/hooks/use-focus-after-removal';
import { Button } from '@/components/ui/Button';
import { DateField } from '@/components/ui/DateField';
import type { LocalDate } from '@/lib/domain/local-date';
import { traditionsText } from '@/lib/i18n/traditions';
import { emptyRest, type RestErrors, type RestForm } from './tradition-form';

type Props = {
  readonly rests: readonly RestForm[];
  readonly errors: readonly RestErrors[];
  readonly today: LocalDate;
  readonly onRests: (rests: readonly RestForm[]) => void;
};

/** The days on which a tradition rests: from and until, as many times as she likes. */
export function RestFields({ rests, errors, today, onRests }: Props) {
  const change = (index: number, changes: Partial<RestForm>) =>
    onRests(rests.map((rest, place) => (place === index ? { ...rest, ...changes } : rest)));
  const { list, willRemove } = useFocusAfterRemoval(rests.length);
  const day = { today, prefer: 'future' as const };
  return (
    <fieldset class={styles.rests}>
      <legend>{traditionsText('form.rests')}</legend>
      <p class="small muted">{traditionsText('form.restsHint')}</p>
      <div ref={list} class={styles.restList}>
        {rests.map((rest, index) => {
          const number = index + 1;
          return (
            <fieldset key={rest.key} class={styles.rest}>
              <legend class={rests.length > 1 ? 'small muted' : 'hidden-text'}>
                {traditionsText('form.rest', { number })}
              </legend>
              <DateField
                {...day}
                label={traditionsText('form.restFrom')}
                hint={traditionsText('form.restFromHint')}
                error={errors[index]?.from}
                text={rest.fromText}
                onText={(fromText) => change(index, { fromText })}
              />
              <DateField
                {...day}
                label={traditionsText('form.restTo')}
                hint={traditionsText('form.restToHint')}
                error={errors[index]?.to}
                text={rest.toText}
                onText={(toText) => change(index, { toText })}
              />
              <Button
                look="quiet"
                data-item
                aria-label={traditionsText('form.dropRestOf', { number })}
                onClick={() => {
                  willRemove(index);
                  onRests(rests.toSpliced(index, 1));
                }}
              >
                {traditionsText('form.dropRest')}
              </Button>
            </fieldset>
          );
        })}
        <Button data-item onClick={() => onRests([...rests, emptyRest()])}>
          {traditionsText('form.addRest')}
        </Button>
      </div>
    </fieldset>
  );
}
