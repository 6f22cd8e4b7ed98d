import { useState } from 'preact/hooks';
import { useFocusOnError } from '@/components/hooks/use-focus-on-error';
import { Button } from '@/components/ui/Button';
import { Dialog } from '@/components/ui/Dialog';
import { TextArea, TextField } from '@/components/ui/Field';
import type { FollowUp } from '@/lib/domain/follow-up';
import type { LocalDate } from '@/lib/domain/local-date';
import { commonText } from '@/lib/i18n/common';
import { mentionedText } from '@/lib/i18n/mentioned';
import styles from './InterestsCard.module.css';
import { MentionedDays } from './MentionedDays';
import { add, change } from './mentioned-acts';
import { draftOf, type MentionedDraft, type MentionedErrors, readDraft } from './mentioned-form';

type Props = {
  readonly sonId: string;
  /** Without one, it is a new one. */
  readonly followUp: FollowUp | undefined;
  readonly today: LocalDate;
  readonly onClose: () => void;
  readonly onAskAgain: (followUp: FollowUp) => void;
  readonly onDelete: (followUp: FollowUp) => void;
};

/** One thing he mentioned: what it is about and when it comes back, or what he said. */
export function MentionedEditor(props: Props) {
  const { sonId, followUp, today, onClose, onAskAgain, onDelete } = props;
  const [draft, setDraft] = useState(() => draftOf(followUp));
  const [errors, setErrors] = useState<MentionedErrors>({});
  const form = useFocusOnError(errors);
  const set = (changes: Partial<MentionedDraft>) => {
    setDraft((old) => ({ ...old, ...changes }));
    setErrors({});
  };
  const save = async (event: SubmitEvent) => {
    event.preventDefault();
    const reading = await readDraft(draft, followUp, today);
    if ('errors' in reading) return setErrors(reading.errors);
    const { changes } = reading;
    const isDone = await (followUp ? change(followUp, changes) : add(sonId, changes));
    if (isDone) onClose();
  };
  return (
    <Dialog title={mentionedText('edit.title')} onClose={onClose}>
      <form ref={form} class={styles.form} onSubmit={save}>
        <TextField
          label={mentionedText('edit.what')}
          hint={mentionedText('edit.whatHint')}
          error={errors.text}
          value={draft.text}
          maxLength={1000}
          onValue={(text) => set({ text })}
        />
        {followUp?.askedOn ? (
          <TextArea
            label={mentionedText('edit.answer')}
            value={draft.answer}
            onValue={(answer) => set({ answer })}
          />
        ) : (
          <MentionedDays draft={draft} errors={errors} today={today} set={set} />
        )}
        <div class={styles.actions}>
          <Button look="main" type="submit">
            {commonText('save')}
          </Button>
          <Button look="tall" onClick={onClose}>
            {commonText('cancel')}
          </Button>
          {followUp && (
            <Button look="quiet" onClick={() => onDelete(followUp)}>
              {commonText('delete')}
            </Button>
          )}
          {followUp?.askedOn && (
            <Button look="quiet" onClick={() => onAskAgain(followUp)}>
              {mentionedText('edit.askAgain')}
            </Button>
          )}
        </div>
      </form>
    </Dialog>
  );
}
