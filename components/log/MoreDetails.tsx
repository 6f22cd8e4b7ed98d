import { Button } from '@/components/ui/Button';
import { TextArea } from '@/components/ui/Field';
import type { Interaction } from '@/lib/domain/interaction';
import type { LocalDate } from '@/lib/domain/local-date';
import { logDetailsText } from '@/lib/i18n/log-details';
import styles from './LogDetails.module.css';
import type { Logging } from './use-logging';
import { useSavedText } from './use-saved-text';
import { WhenItWas } from './WhenItWas';

type Props = {
  readonly saved: Interaction;
  readonly today: LocalDate;
  readonly onChange: Logging['change'];
  /** Whether it is open from the start. */
  readonly isOpen?: boolean | undefined;
};

/** What is wanted less often: another day, a note of her own, and taking answers away. */
export function MoreDetails({ saved, today, onChange, isOpen }: Props) {
  const note = useSavedText(saved.note, (text) => onChange({ note: text }));
  return (
    <details class={styles.more} open={isOpen}>
      <summary>{logDetailsText('more')}</summary>
      <div>
        <WhenItWas saved={saved} today={today} onChange={onChange} />
        <TextArea label={logDetailsText('note.label')} rows={2} {...note} />
        {(saved.startedBy || saved.feeling) && (
          <Button onClick={() => onChange({ startedBy: undefined, feeling: undefined })}>
            {logDetailsText('details.clear')}
          </Button>
        )}
      </div>
    </details>
  );
}
