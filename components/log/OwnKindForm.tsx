import { useEffect, useRef, useState } from 'preact/hooks';
import { Button } from '@/components/ui/Button';
import { TextField } from '@/components/ui/Field';
import { OWN_KIND_MAX } from '@/lib/app/log/own-kinds';
import { commonText } from '@/lib/i18n/common';
import { logText } from '@/lib/i18n/log';
import styles from './OwnKindForm.module.css';

type Props = {
  readonly onName: (word: string) => void;
  readonly onCancel: () => void;
};

/** One field for a way of being in touch that has no button yet. */
export function OwnKindForm({ onName, onCancel }: Props) {
  const form = useRef<HTMLFormElement>(null);
  const [word, setWord] = useState('');
  const [isAskedFor, setIsAskedFor] = useState(false);
  useEffect(() => form.current?.querySelector('input')?.focus(), []);
  const save = (event: Event) => {
    event.preventDefault();
    const named = word.trim().replace(/\s+/g, ' ');
    if (named) onName(named);
    else setIsAskedFor(true);
  };
  return (
    <form ref={form} class={styles.form} onSubmit={save}>
      <TextField
        label={logText('own.label')}
        hint={logText('own.hint')}
        error={isAskedFor && !word.trim() ? logText('own.empty') : undefined}
        value={word}
        maxLength={OWN_KIND_MAX}
        onValue={setWord}
      />
      <div class={styles.buttons}>
        <Button type="submit">{logText('own.save')}</Button>
        <Button look="quiet" onClick={onCancel}>
          {commonText('cancel')}
        </Button>
      </div>
    </form>
  );
}
