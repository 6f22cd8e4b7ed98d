import { useRef, useState } from 'preact/hooks';
import { useFocusAfterRemoval } from '@/components/hooks/use-focus-after-removal';
import { useFocusKept } from '@/components/hooks/use-focus-kept';
import { Button } from '@/components/ui/Button';
import { Card } from '@/components/ui/Card';
import type { Mentioned } from '@/lib/app/follow-ups/read-mentioned';
import type { FollowUp } from '@/lib/domain/follow-up';
import type { LocalDate } from '@/lib/domain/local-date';
import { mentionedText } from '@/lib/i18n/mentioned';
import { AnswerForm } from './AnswerForm';
import { AskedLately } from './AskedLately';
import styles from './MentionedCard.module.css';
import { MentionedEditor } from './MentionedEditor';
import { MentionedRow } from './MentionedRow';
import { askAgain, keepAnswer, remove, tickOff } from './mentioned-acts';

/** More than these stand behind a button: the page stays short. */
const SHOWN_FIRST = 5;

type Props = {
  readonly sonId: string;
  readonly mentioned: Mentioned;
  readonly today: LocalDate;
};

/** What he mentioned: when it comes back, a tick when she has asked, and what he said. */
export function MentionedCard({ sonId, mentioned: { open, asked }, today }: Props) {
  const [opened, setOpened] = useState<FollowUp | 'new'>();
  const [ticked, setTicked] = useState<FollowUp>();
  const [isAllShown, setIsAllShown] = useState(false);
  const shown = isAllShown ? open : open.slice(0, SHOWN_FIRST);
  const addButton = useRef<HTMLButtonElement>(null);
  const { list, willRemove } = useFocusAfterRemoval(open.length + asked.length);
  // A tick moves a row into the folded list below: the focus goes on from the button above it.
  useFocusKept(open.length, () => addButton.current);
  const close = () => setOpened(undefined);
  const tick = async (followUp: FollowUp) => {
    const isDone = await tickOff(followUp, () => setTicked(undefined));
    setTicked(isDone && !followUp.isHardTime ? followUp : undefined);
  };
  const closeAnswer = () => {
    setTicked(undefined);
    addButton.current?.focus();
  };
  const take = (followUp: FollowUp) => {
    willRemove([...shown, ...asked].findIndex(({ id }) => id === followUp.id));
    close();
    return remove(followUp);
  };
  const again = (followUp: FollowUp) => {
    close();
    return askAgain(followUp);
  };
  return (
    <Card title={mentionedText('title')} class={styles.card ?? ''}>
      {open.length === 0 && <p class="muted">{mentionedText('empty')}</p>}
      {ticked && (
        <AnswerForm
          key={ticked.id}
          followUp={ticked}
          onSave={async (answer) => (await keepAnswer(ticked, answer)) && closeAnswer()}
          onClose={closeAnswer}
        />
      )}
      <div ref={list}>
        <ul>
          {shown.map((followUp) => (
            <MentionedRow
              key={followUp.id}
              followUp={followUp}
              today={today}
              onTick={() => tick(followUp)}
              onOpen={() => setOpened(followUp)}
            />
          ))}
        </ul>
        {shown.length < open.length && (
          <Button look="quiet" onClick={() => setIsAllShown(true)}>
            {mentionedText('more')}
          </Button>
        )}
        <Button buttonRef={addButton} onClick={() => setOpened('new')}>
          {mentionedText('add')}
        </Button>
        {asked.length > 0 && <AskedLately asked={asked} today={today} onOpen={setOpened} />}
      </div>
      {opened && (
        <MentionedEditor
          sonId={sonId}
          followUp={opened === 'new' ? undefined : opened}
          today={today}
          onClose={close}
          onAskAgain={again}
          onDelete={take}
        />
      )}
    </Card>
  );
}
