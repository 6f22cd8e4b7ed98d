import { Plus } from 'lucide';
import { useState } from 'preact/hooks';
import { attempt } from '@/components/hooks/attempt';
import { useFocusAfterRemoval } from '@/components/hooks/use-focus-after-removal';
import { Button } from '@/components/ui/Button';
import { Card } from '@/components/ui/Card';
import { Icon } from '@/components/ui/Icon';
import { say } from '@/components/ui/notice';
import { bringBackOwnIdea } from '@/lib/app/ideas/bring-back-own-idea';
import { deleteOwnIdea } from '@/lib/app/ideas/delete-own-idea';
import type { IdeaShelf } from '@/lib/app/ideas/read-idea-shelf';
import type { LocalDate } from '@/lib/domain/local-date';
import type { OwnIdea } from '@/lib/domain/own-idea';
import { ideasText } from '@/lib/i18n/ideas';
import { IdeaRow } from './IdeaRow';
import styles from './Ideas.module.css';
import { OwnIdeaEditor } from './OwnIdeaEditor';

type Props = { readonly sonId: string; readonly today: LocalDate; readonly shelf: IdeaShelf };

/** What she thought of herself, and the form for another. */
export function OwnIdeas({ sonId, today, shelf: { all, own } }: Props) {
  const [openId, setOpenId] = useState<string>();
  const [isAdding, setIsAdding] = useState(false);
  const { list, willRemove } = useFocusAfterRemoval(own.length);
  const items = own.flatMap(({ id }) => all.find(({ idea }) => idea.ideaId === id) ?? []);
  const open = own.find(({ id }) => id === openId);
  const remove = async ({ id, title }: OwnIdea) => {
    willRemove(own.findIndex((each) => each.id === id));
    setOpenId(undefined);
    if (await attempt(() => deleteOwnIdea(id, Date.now())))
      say(ideasText('own.deleted', { title }), () => bringBackOwnIdea(id, Date.now()));
  };
  return (
    <Card title={ideasText('own.title')} class={styles.card ?? ''}>
      <p class="muted">{ideasText('own.text')}</p>
      <div ref={list}>
        {items.length > 0 && (
          <ul>
            {items.map((item) => (
              <IdeaRow key={item.idea.ideaId} sonId={sonId} today={today} item={item}>
                <Button
                  aria-label={ideasText('own.changeNamed', { title: item.idea.title })}
                  onClick={() => setOpenId(item.idea.ideaId)}
                >
                  {ideasText('own.change')}
                </Button>
              </IdeaRow>
            ))}
          </ul>
        )}
      </div>
      <Button onClick={() => setIsAdding(true)}>
        <Icon shape={Plus} />
        {ideasText('own.add')}
      </Button>
      {isAdding && <OwnIdeaEditor sonId={sonId} onClose={() => setIsAdding(false)} />}
      {open && (
        <OwnIdeaEditor
          key={open.id}
          sonId={sonId}
          own={open}
          onClose={() => setOpenId(undefined)}
          onDelete={() => remove(open)}
        />
      )}
    </Card>
  );
}
