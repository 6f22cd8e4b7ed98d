import { useEffect, useState } from 'preact/hooks';
import { useFocusAfterRemoval } from '@/components/hooks/use-focus-after-removal';
import { Button } from '@/components/ui/Button';
import type { LocalDate } from '@/lib/domain/local-date';
import type { ShelfIdea } from '@/lib/domain/today/idea-shelf';
import { ideasText } from '@/lib/i18n/ideas';
import { IdeaRow } from './IdeaRow';
import styles from './Ideas.module.css';

/** So many ideas are shown at a time. */
const PAGE = 20;

type Props = {
  readonly sonId: string;
  readonly today: LocalDate;
  readonly found: readonly ShelfIdea[];
  /** What the list is called. */
  readonly label: string;
  /** Whether only those that fit are looked for: what she puts away then leaves the list. */
  readonly isFitting: boolean;
};

/** The ideas found, a few at a time. */
export function FoundIdeas({ sonId, today, found, label, isFitting }: Props) {
  const [shown, setShown] = useState(PAGE);
  const { list, willRemove } = useFocusAfterRemoval(found.length);
  useEffect(() => {
    // She goes on where the new ones begin, as the button may have gone.
    const items = list.current?.querySelectorAll<HTMLElement>('[data-item]');
    if (shown > PAGE) items?.[shown - PAGE]?.focus();
  }, [shown, list]);
  return (
    <div ref={list}>
      <ul aria-label={label}>
        {found.slice(0, shown).map((item, index) => (
          <IdeaRow
            key={item.idea.ideaId}
            sonId={sonId}
            today={today}
            item={item}
            onLeave={(act) => act === 'put-away' && isFitting && willRemove(index)}
          />
        ))}
      </ul>
      {found.length > shown && (
        <Button class={styles.more ?? ''} onClick={() => setShown(shown + PAGE)}>
          {ideasText('find.more')}
        </Button>
      )}
    </div>
  );
}
