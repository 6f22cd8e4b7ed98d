import { kindLabel } from '@/components/log/kind-label';
import { Button } from '@/components/ui/Button';
import { FeelingFace } from '@/components/ui/FeelingFace';
import type { Interaction } from '@/lib/domain/interaction';
import { type LocalDate, localDateAt } from '@/lib/domain/local-date';
import type { Son } from '@/lib/domain/son';
import { longDay } from '@/lib/i18n/formats';
import { journalText } from '@/lib/i18n/journal';
import { logDetailsText } from '@/lib/i18n/log-details';
import { kindAndDay } from './entry-words';
import styles from './Journal.module.css';

type Props = {
  readonly entry: Interaction;
  readonly son: Son;
  readonly today: LocalDate;
  readonly onEdit: () => void;
  readonly onDelete: () => void;
};

function starterLine({ startedBy }: Interaction, { name }: Son): string | undefined {
  if (startedBy === 'her') return journalText('byHer');
  if (startedBy !== 'him') return undefined;
  return name ? journalText('byHim', { son: name }) : journalText('byHimUnnamed');
}

/** One time they were in touch: what it was, when, what she noted, and a face if she gave one. */
export function Entry({ entry, son, today, onEdit, onDelete }: Props) {
  const day = localDateAt(entry.happenedAt);
  const starter = starterLine(entry, son);
  const what = kindAndDay(entry, today);
  return (
    <article class={styles.entry}>
      <div class={styles.text}>
        <h3>{kindLabel(entry)}</h3>
        <p class="muted">
          <time dateTime={day}>{longDay(day, today)}</time>
          {starter && <> · {starter}</>}
        </p>
        {entry.ideaTitle && <p>{journalText('idea', { title: entry.ideaTitle })}</p>}
        {entry.note && <p class={styles.note}>{entry.note}</p>}
        {entry.mentioned && <p>{journalText('mentioned', { text: entry.mentioned })}</p>}
      </div>
      {entry.feeling && (
        <p class={styles.feeling}>
          <FeelingFace feeling={entry.feeling} />
          {logDetailsText(`feeling.${entry.feeling}`)}
        </p>
      )}
      <div class={styles.actions}>
        <Button aria-label={journalText('editNamed', { what })} onClick={onEdit}>
          {journalText('edit')}
        </Button>
        <Button look="quiet" aria-label={journalText('deleteNamed', { what })} onClick={onDelete}>
          {journalText('delete')}
        </Button>
      </div>
    </article>
  );
}
