import { Check } from 'lucide';
import { useEffect, useRef } from 'preact/hooks';
import { Button } from '@/components/ui/Button';
import { Icon } from '@/components/ui/Icon';
import type { Interaction } from '@/lib/domain/interaction';
import { addDays, type LocalDate, localDateAt } from '@/lib/domain/local-date';
import { commonText } from '@/lib/i18n/common';
import { longDay } from '@/lib/i18n/formats';
import { logText } from '@/lib/i18n/log';
import { kindLabel } from './kind-label';
import styles from './SavedBar.module.css';
import type { Logging } from './use-logging';

type Props = {
  readonly logging: Pick<Logging, 'saved' | 'wasUndone' | 'undo'>;
  readonly today: LocalDate;
};

/**
 * What was just saved, with *Undo*. It is in the page from the start, so that a screen reader
 * hears the words come; after a press the focus is here and *Undo* is next.
 */
export function SavedBar({ logging, today }: Props) {
  const { saved, wasUndone, undo } = logging;
  const bar = useRef<HTMLDivElement>(null);
  const savedId = saved?.id;
  useEffect(() => {
    if (savedId) bar.current?.focus();
  }, [savedId]);
  const text = saved ? savedWords(saved, today) : wasUndone ? logText('undone') : '';
  return (
    <div ref={bar} class={text ? styles.bar : styles.empty} tabIndex={-1}>
      {text && <Icon shape={Check} />}
      <p role="status">{text}</p>
      {saved && (
        <Button class={styles.undo ?? ''} onClick={undo}>
          {commonText('undo')}
        </Button>
      )}
    </div>
  );
}

function savedWords(saved: Interaction, today: LocalDate): string {
  const day = localDateAt(saved.happenedAt);
  const kind = kindLabel(saved);
  if (day === today) return logText('saved.today', { kind });
  if (day === addDays(today, -1)) return logText('saved.yesterday', { kind });
  return logText('saved.day', { kind, day: longDay(day, today) });
}
