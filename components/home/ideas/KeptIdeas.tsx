import { useFocusAfterRemoval } from '@/components/hooks/use-focus-after-removal';
import { Card } from '@/components/ui/Card';
import type { LocalDate } from '@/lib/domain/local-date';
import type { ShelfIdea } from '@/lib/domain/today/idea-shelf';
import { ideasText } from '@/lib/i18n/ideas';
import { IdeaRow } from './IdeaRow';
import styles from './Ideas.module.css';

type Props = {
  readonly sonId: string;
  readonly today: LocalDate;
  readonly kept: readonly ShelfIdea[];
};

/** The ideas she keeps at hand; nothing while there are none. */
export function KeptIdeas({ sonId, today, kept }: Props) {
  const { list, willRemove } = useFocusAfterRemoval(kept.length);
  if (kept.length === 0) return null;
  return (
    <Card title={ideasText('kept.title')} class={styles.card ?? ''}>
      <div ref={list}>
        <ul>
          {kept.map((item, index) => (
            <IdeaRow
              key={item.idea.ideaId}
              sonId={sonId}
              today={today}
              item={item}
              onLeave={() => willRemove(index)}
            />
          ))}
        </ul>
      </div>
    </Card>
  );
}
