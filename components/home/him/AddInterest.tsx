import { useState } from 'preact/hooks';
import { attempt } from '@/components/hooks/attempt';
import { Button } from '@/components/ui/Button';
import { TextField } from '@/components/ui/Field';
import { say } from '@/components/ui/notice';
import { addInterest } from '@/lib/app/interests/add-interest';
import { himText } from '@/lib/i18n/him';
import styles from './InterestsCard.module.css';

type Props = { readonly sonId: string; readonly onAdded: () => void };

/** One field to add something he enjoys; all else about it can come later. */
export function AddInterest({ sonId, onAdded }: Props) {
  const [name, setName] = useState('');
  const [error, setError] = useState<string>();
  const add = async (event: SubmitEvent) => {
    event.preventDefault();
    if (!name.trim()) return setError(himText('interest.nameNeeded'));
    let isNew = false;
    const isDone = await attempt(async () => {
      ({ isNew } = await addInterest({ sonId, name }, Date.now()));
    });
    if (!isDone) return;
    if (!isNew) return setError(himText('interests.there', { name: name.trim() }));
    setName('');
    onAdded();
    say(himText('interests.added', { name: name.trim() }));
  };
  const type = (text: string) => {
    setError(undefined);
    setName(text);
  };
  return (
    <form class={styles.add} onSubmit={add}>
      <TextField label={himText('interests.add')} error={error} value={name} onValue={type} />
      <Button look="tall" type="submit">
        {himText('interests.addButton')}
      </Button>
    </form>
  );
}
