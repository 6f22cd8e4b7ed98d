import { useEffect, useRef, useState } from 'preact/hooks';
import { Button } from '@/components/ui/Button';
import { TextField } from '@/components/ui/Field';
import type { FollowUp } from '@/lib/domain/follow-up';
import { commonText } from '@/lib/i18n/common';
import { mentionedText, mentionedTitle } from '@/lib/i18n/mentioned';
import styles from './MentionedCard.module.css';

type Props = {
  readonly followUp: FollowUp;
  readonly onSave: (answer: string) => unknown;
  readonly onClose: () => void;
};

/** What he said about the thing she has just ticked. Empty saves nothing. */
export function AnswerForm({ followUp, onSave, onClose }: Props) {
  const form = useRef<HTMLFormElement>(null);
  const [text, setText] = useState('');
  useEffect(() => form.current?.querySelector('input')?.focus(), []);
  const save = (event: SubmitEvent) => {
    event.preventDefault();
    const answer = text.trim();
    return answer ? onSave(answer) : onClose();
  };
  return (
    <form ref={form} class={styles.answer} onSubmit={save}>
      <p>{mentionedTitle(followUp)}</p>
      <TextField
        label={mentionedText('answer.label')}
        hint={mentionedText('answer.hint')}
        value={text}
        maxLength={1000}
        onValue={setText}
      />
      <div>
        <Button type="submit">{commonText('save')}</Button>
        <Button look="quiet" onClick={onClose}>
          {commonText('close')}
        </Button>
      </div>
    </form>
  );
}
