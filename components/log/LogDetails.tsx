import type { JSX } from 'preact';
import { Button } from '@/components/ui/Button';
import { ChoiceOfOne } from '@/components/ui/Choice';
import { FeelingFace } from '@/components/ui/FeelingFace';
import { TextArea } from '@/components/ui/Field';
import { FEELINGS, type Interaction } from '@/lib/domain/interaction';
import type { LocalDate } from '@/lib/domain/local-date';
import { commonText } from '@/lib/i18n/common';
import { logDetailsText } from '@/lib/i18n/log-details';
import styles from './LogDetails.module.css';
import { MoreDetails } from './MoreDetails';
import { Suggestions } from './Suggestions';
import type { Logging } from './use-logging';
import { useSavedText } from './use-saved-text';

type Props = {
  readonly saved: Interaction;
  readonly son: { readonly name: string };
  readonly today: LocalDate;
  readonly onChange: Logging['change'];
  readonly onDone: () => void;
  /** She opens it to look at all of it or to put it right, and has not just logged it. */
  readonly isOpened?: boolean;
};

/** What she may add to a saved interaction. Each answer is saved as it is given; *Done* only closes. */
export function LogDetails({ saved, son, today, onChange, onDone, isOpened }: Props): JSX.Element {
  const { startedBy, feeling } = saved;
  const mentioned = useSavedText(saved.mentioned, (text) => onChange({ mentioned: text }));
  const him = son.name || logDetailsText('started.him.unnamed');
  return (
    <div class={styles.details}>
      {!isOpened && (
        <div class={styles.heading}>
          <h2>{logDetailsText('details.title')}</h2>
          <p class="small muted">{logDetailsText('details.optional')}</p>
        </div>
      )}
      <div class={styles.part}>
        <div class={styles.wide}>
          <ChoiceOfOne
            legend={logDetailsText('started.legend')}
            look="seg"
            value={startedBy}
            options={[
              { value: 'her', label: commonText('you') },
              { value: 'him', label: <span class={styles.him}>{him}</span> },
            ]}
            onValue={(value) => onChange({ startedBy: value })}
          />
        </div>
        <ChoiceOfOne
          legend={logDetailsText('feeling.legend')}
          look="tiles"
          value={feeling}
          options={FEELINGS.map((value) => ({
            value,
            label: (
              <>
                <FeelingFace feeling={value} />
                {logDetailsText(`feeling.${value}`)}
              </>
            ),
          }))}
          onValue={(value) => onChange({ feeling: value })}
        />
        <p role="status" class={styles.received}>
          {feeling === 'hard' && logDetailsText('feeling.afterHard')}
        </p>
      </div>
      <div class={styles.part}>
        <div>
          <TextArea label={logDetailsText('mentioned.label')} rows={1} {...mentioned} />
          <Suggestions text={mentioned.value} saved={saved} today={today} />
        </div>
        <div class={styles.end}>
          <MoreDetails saved={saved} today={today} onChange={onChange} isOpen={isOpened} />
          <Button look="main" class={styles.done ?? ''} onClick={onDone}>
            {commonText('done')}
          </Button>
        </div>
      </div>
    </div>
  );
}
