import { useState } from 'preact/hooks';
import { Button } from '@/components/ui/Button';
import { Dialog } from '@/components/ui/Dialog';
import { TextField } from '@/components/ui/Field';
import type { Favourite } from '@/lib/domain/son';
import { commonText } from '@/lib/i18n/common';
import { himText } from '@/lib/i18n/him';
import styles from './InterestsCard.module.css';

type Props = {
  /** Without one, it is a new one. */
  readonly favourite: Favourite | undefined;
  readonly onSave: (favourite: Favourite) => void;
  readonly onClose: () => void;
  readonly onDelete: () => void;
};

/** One favourite: what sort of thing it is about, and what it is. */
export function FavouriteEditor({ favourite, onSave, onClose, onDelete }: Props) {
  const [about, setAbout] = useState(favourite?.about ?? '');
  const [what, setWhat] = useState(favourite?.what ?? '');
  const [error, setError] = useState<string>();
  const save = (event: SubmitEvent) => {
    event.preventDefault();
    if (!what.trim()) return setError(himText('favourites.needed'));
    onSave({ about: about.trim(), what: what.trim() });
  };
  return (
    <Dialog title={himText('favourites.edit')} onClose={onClose}>
      <form class={styles.form} onSubmit={save}>
        <TextField
          label={himText('favourites.about')}
          hint={himText('favourites.aboutHint')}
          value={about}
          onValue={setAbout}
        />
        <TextField
          label={himText('favourites.what')}
          hint={himText('favourites.whatHint')}
          error={error}
          value={what}
          onValue={(text) => {
            setError(undefined);
            setWhat(text);
          }}
        />
        <div class={styles.actions}>
          <Button look="main" type="submit">
            {commonText('save')}
          </Button>
          <Button look="tall" onClick={onClose}>
            {commonText('cancel')}
          </Button>
          {favourite && (
            <Button look="quiet" onClick={onDelete}>
              {commonText('delete')}
            </Button>
          )}
        </div>
      </form>
    </Dialog>
  );
}
