import { useEffect, useRef, useState } from 'preact/hooks';
import { Button } from '@/components/ui/Button';
import { TextField } from '@/components/ui/Field';
import { OWN_KIND_MAX } from '@/lib/app/log/own-kinds';
import { commonText } from '@/lib/i18n/common';
import { logDetailsText } from '@/lib/i18n/log-details';
import styles from './OwnKindForm.module.css';
import { OwnKinds } from './OwnKinds';

type Props = {
  /** Her own words that have a button. */
  readonly ownKinds: readonly string[];
  readonly onName: (word: string) => void;
  readonly onCancel: () => void;
};

/** One field for a way of being in touch that has no button yet, and the buttons of her own. */
export function OwnKindForm({ ownKinds, onName, onCancel }: Props) {
  const form = useRef<HTMLFormElement>(null);
  const [word, setWord] = useState('');
  const [isAskedFor, setIsAskedFor] = useState(false);
  const focusField = () => form.current?.querySelector('input')?.focus();
  useEffect(focusField, []);
  const save = (event: Event) => {
    event.preventDefault();
    const named = word.trim().replace(/\s+/g, ' ');
    if (named) onName(named);
    else setIsAskedFor(true);
  };
  const leaveOnEscape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    // It closes the field, and not what the field is in.
    event.preventDefault();
    event.stopPropagation();
    onCancel();
  };
  return (
    <form ref={form} class={styles.form} onSubmit={save} onKeyDown={leaveOnEscape}>
      <TextField
        label={logDetailsText('own.label')}
        hint={logDetailsText('own.hint')}
        error={isAskedFor && !word.trim() ? logDetailsText('own.empty') : undefined}
        value={word}
        maxLength={OWN_KIND_MAX}
        onValue={setWord}
      />
      <div class={styles.buttons}>
        <Button type="submit">{logDetailsText('own.save')}</Button>
        <Button look="quiet" onClick={onCancel}>
          {commonText('cancel')}
        </Button>
      </div>
      {ownKinds.length > 0 && <OwnKinds words={ownKinds} onLastGone={focusField} />}
    </form>
  );
}
