import { useEffect, useRef, useState } from 'preact/hooks';
import { Button } from '@/components/ui/Button';
import { TextField } from '@/components/ui/Field';
import { commonText } from '@/lib/i18n/common';
import styles from './Rail.module.css';

type Props = {
  readonly label: string;
  readonly hint: string;
  readonly onSave: (text: string) => unknown;
  readonly onClose: () => unknown;
};

/** One line of her own words in the rail: something to ask, or what he said. Empty saves nothing. */
export function AskForm({ label, hint, onSave, onClose }: Props) {
  const form = useRef<HTMLFormElement>(null);
  const [text, setText] = useState('');
  useEffect(() => form.current?.querySelector('input')?.focus(), []);
  return (
    <form
      ref={form}
      class={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        const said = text.trim();
        return said ? onSave(said) : onClose();
      }}
    >
      <TextField label={label} hint={hint} value={text} maxLength={1000} onValue={setText} />
      <div class={styles.formActs}>
        <Button type="submit">{commonText('save')}</Button>
        <Button look="quiet" onClick={onClose}>
          {commonText('close')}
        </Button>
      </div>
    </form>
  );
}
