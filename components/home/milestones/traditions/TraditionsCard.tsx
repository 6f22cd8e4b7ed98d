import { Lightbulb, Plus } from 'lucide';
import { useState } from 'preact/hooks';
import { closeEditor } from '@/components/home/milestones/close-editor';
import styles from '@/components/home/milestones/Kept.module.css';
import { attempt } from '@/components/hooks/attempt';
import { useFocusAfterRemoval } from '@/components/hooks/use-focus-after-removal';
import { useFocusKept } from '@/components/hooks/use-focus-kept';
import { Button } from '@/components/ui/Button';
import { Card } from '@/components/ui/Card';
import { Icon } from '@/components/ui/Icon';
import { Note } from '@/components/ui/Note';
import { say } from '@/components/ui/notice';
import type { MilestonesView } from '@/lib/app/milestones/read-milestones';
import { bringBackTradition } from '@/lib/app/traditions/bring-back-tradition';
import { deleteTradition } from '@/lib/app/traditions/delete-tradition';
import type { LocalDate } from '@/lib/domain/local-date';
import type { Son } from '@/lib/domain/son';
import type { Tradition } from '@/lib/domain/tradition';
import { traditionsText } from '@/lib/i18n/traditions';
import { Starters } from './Starters';
import { TraditionEditor } from './TraditionEditor';
import { TraditionRow } from './TraditionRow';

type Props = {
  readonly son: Son;
  readonly today: LocalDate;
  readonly view: MilestonesView;
  readonly openId: string | undefined;
  readonly onAddBirthday: () => void;
};

/** What the two keep going, and the editor of the one that is open. */
export function TraditionsCard({ son, today, view, openId, onAddBirthday }: Props) {
  const { traditions, birthday } = view;
  const [isAdding, setIsAdding] = useState(false);
  const { list, willRemove } = useFocusAfterRemoval(traditions.length);
  // A starter that was pressed goes with the others.
  useFocusKept(
    traditions.length > 0,
    () => list.current?.closest('section')?.querySelector('h2') ?? null,
  );
  const isBirthdayKnown = birthday !== undefined;
  const open = traditions.find(({ tradition }) => tradition.id === openId)?.tradition;
  const remove = async ({ id, title }: Tradition) => {
    willRemove(traditions.findIndex(({ tradition }) => tradition.id === id));
    closeEditor();
    if (await attempt(() => deleteTradition(id, Date.now())))
      say(traditionsText('deleted', { title }), () => bringBackTradition(id, Date.now()));
  };
  const editor = { sonId: son.id, today, isBirthdayKnown };
  return (
    <Card title={traditionsText('title')} class={styles.card ?? ''}>
      <div ref={list}>
        {traditions.length === 0 && <Starters son={son} today={today} />}
        <ul>
          {traditions.map((kept) => (
            <TraditionRow
              key={kept.tradition.id}
              {...{ kept, today, isBirthdayKnown, onAddBirthday }}
            />
          ))}
        </ul>
      </div>
      {traditions.length > 0 && mayAsk(son) && (
        <Note tone="weld" icon={Lightbulb}>
          <p>
            {son.name
              ? traditionsText('tip.named', { son: son.name })
              : traditionsText('tip.unnamed')}
          </p>
        </Note>
      )}
      <Button class={styles.wide ?? ''} onClick={() => setIsAdding(true)}>
        <Icon shape={Plus} />
        {traditionsText('start')}
      </Button>
      {isAdding && <TraditionEditor {...editor} onClose={() => setIsAdding(false)} />}
      {open && (
        <TraditionEditor
          key={open.id}
          {...editor}
          tradition={open}
          onClose={closeEditor}
          onDelete={() => remove(open)}
        />
      )}
    </Card>
  );
}

/** While he wants no contact, nothing asks her to ask him. */
function mayAsk({ isNoContact, season }: Son): boolean {
  return !isNoContact && season !== 'silent';
}
