import styles from '@/components/home/milestones/Kept.module.css';
import { attempt } from '@/components/hooks/attempt';
import { Button } from '@/components/ui/Button';
import { say } from '@/components/ui/notice';
import { deleteTradition } from '@/lib/app/traditions/delete-tradition';
import { saveTradition, type TraditionDraft } from '@/lib/app/traditions/save-tradition';
import type { LocalDate } from '@/lib/domain/local-date';
import type { Son } from '@/lib/domain/son';
import { recurrenceWords, traditionsText } from '@/lib/i18n/traditions';
import { starters } from './starters';

type Props = { readonly son: Son; readonly today: LocalDate };

/** A few traditions that she can take with one press while she has none. */
export function Starters({ son, today }: Props) {
  const take = async (draft: TraditionDraft) => {
    const id = crypto.randomUUID();
    if (await attempt(() => saveTradition({ ...draft, id }, Date.now())))
      say(traditionsText('taken', { title: draft.title }), () => deleteTradition(id, Date.now()));
  };
  return (
    <>
      <p class="muted">
        {traditionsText('empty.1')} {traditionsText('empty.2')}
      </p>
      <ul>
        {starters(son, today).map((draft) => (
          <li key={draft.title} class={`${styles.item} ${styles.starter}`}>
            <div>
              <p class={styles.name}>{draft.title}</p>
              <p class="muted">{recurrenceWords(draft.recurrence, draft.time)}.</p>
            </div>
            <Button
              aria-label={traditionsText('takeOf', { title: draft.title })}
              onClick={() => take(draft)}
            >
              {traditionsText('take')}
            </Button>
          </li>
        ))}
      </ul>
    </>
  );
}
