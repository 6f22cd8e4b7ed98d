import { useFocusAfterRemoval } from '@/components/hooks/use-focus-after-removal';
import { Button } from '@/components/ui/Button';
import sheet from '@/components/ui/Sheet.module.css';
import type { LocalDate } from '@/lib/domain/local-date';
import type { ShelfIdea } from '@/lib/domain/today/idea-shelf';
import { ideasText } from '@/lib/i18n/ideas';
import { bringItBack } from './acts';
import styles from './Ideas.module.css';

type Props = {
  readonly sonId: string;
  readonly today: LocalDate;
  readonly putAway: readonly ShelfIdea[];
};

/** What she put away, closed until she wants to see it; nothing while there is none. */
export function PutAwayIdeas({ sonId, today, putAway }: Props) {
  const { list, willRemove } = useFocusAfterRemoval(putAway.length);
  const bringBack = (id: string, index: number) => {
    willRemove(index);
    return bringItBack(sonId, id, today);
  };
  if (putAway.length === 0) return null;
  return (
    <section class={`${sheet.card} ${styles.card}`} aria-label={ideasText('away.title')}>
      <details class={styles.away}>
        <summary>
          <h2>{ideasText('away.title')}</h2>
        </summary>
        <p class="muted">{ideasText('away.text')}</p>
        <div ref={list}>
          <ul>
            {putAway.map(({ idea }, index) => (
              <li key={idea.ideaId} class={styles.awayRow}>
                <p class={styles.awayTitle}>{idea.title}</p>
                <Button
                  data-item
                  aria-label={ideasText('act.backNamed', { title: idea.title })}
                  onClick={() => bringBack(idea.ideaId, index)}
                >
                  {ideasText('act.back')}
                </Button>
              </li>
            ))}
          </ul>
        </div>
      </details>
    </section>
  );
}
