import { useEffect, useRef, useState } from 'preact/hooks';
import { Button } from '@/components/ui/Button';
import { TextField } from '@/components/ui/Field';
import { popupText } from '@/lib/i18n/popup';
import styles from './Popup.module.css';

/** Longer names are cut in what we show; nobody types one by hand. */
const NAME_MAX = 200;

type Props = {
  /** What she pressed before we knew him, in a word; it is saved once we do. */
  readonly waitingKind: string | undefined;
  readonly onName: (name: string) => void;
};

/** The one question that the popup needs answered, when she opens it before anything else. */
export function FirstSon({ waitingKind, onName }: Props) {
  const form = useRef<HTMLFormElement>(null);
  const [name, setName] = useState('');
  useEffect(() => {
    if (waitingKind) form.current?.querySelector('input')?.focus();
  }, [waitingKind]);
  return (
    <form
      ref={form}
      class={styles.first}
      aria-labelledby="first"
      onSubmit={(event) => {
        event.preventDefault();
        onName(name.trim());
      }}
    >
      <h2 id="first">{popupText('first.title')}</h2>
      <TextField
        label={popupText('first.label')}
        hint={popupText('first.hint')}
        value={name}
        maxLength={NAME_MAX}
        onValue={setName}
      />
      <p role="status">{waitingKind && popupText('first.then', { kind: waitingKind })}</p>
      <Button type="submit">{popupText('first.go')}</Button>
    </form>
  );
}
