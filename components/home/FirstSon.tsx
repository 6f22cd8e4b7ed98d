import { useState } from 'preact/hooks';
import { attempt } from '@/components/hooks/attempt';
import { Button } from '@/components/ui/Button';
import { TextField } from '@/components/ui/Field';
import { addSon } from '@/lib/app/sons/add-son';
import { himText } from '@/lib/i18n/him';
import styles from './FirstSon.module.css';
import { PageHeader } from './PageHeader';

/** Where his page and his dates begin while she has not told us of a son. */
export function FirstSon() {
  const [name, setName] = useState('');
  const begin = (event: SubmitEvent) => {
    event.preventDefault();
    return attempt(() => addSon({ name: name.trim() }, Date.now()));
  };
  return (
    <div class={styles.first}>
      <PageHeader title={himText('first.title')} />
      <form onSubmit={begin}>
        <TextField
          label={himText('names.son')}
          hint={himText('first.hint')}
          value={name}
          onValue={setName}
        />
        <Button look="main" type="submit">
          {himText('first.start')}
        </Button>
      </form>
    </div>
  );
}
