import { useState } from 'preact/hooks';
import { attempt } from '@/components/hooks/attempt';
import { Button } from '@/components/ui/Button';
import { Dialog } from '@/components/ui/Dialog';
import { TextField } from '@/components/ui/Field';
import { say } from '@/components/ui/notice';
import { addSon } from '@/lib/app/sons/add-son';
import { bringBackSon } from '@/lib/app/sons/bring-back-son';
import { removeSon } from '@/lib/app/sons/remove-son';
import type { Son } from '@/lib/domain/son';
import { commonText } from '@/lib/i18n/common';
import { himText } from '@/lib/i18n/him';
import { sonName, sonNameFirst } from '@/lib/i18n/son-name';
import styles from './Him.module.css';

/** Adding another son, and removing this one. */
export function SonsRow({ son }: { readonly son: Son }) {
  const [isAdding, setIsAdding] = useState(false);
  const remove = async () => {
    if (await attempt(() => removeSon(son.id, Date.now())))
      say(himText('sons.removed', { son: sonNameFirst(son) }), () =>
        bringBackSon(son.id, Date.now()),
      );
  };
  return (
    <div class={styles.sons}>
      <Button onClick={() => setIsAdding(true)}>{himText('sons.add')}</Button>
      <Button look="quiet" onClick={remove}>
        <span class={styles.clip}>{himText('sons.remove', { son: sonName(son) })}</span>
      </Button>
      {isAdding && <AnotherSon onClose={() => setIsAdding(false)} />}
    </div>
  );
}

function AnotherSon({ onClose }: { readonly onClose: () => void }) {
  const [name, setName] = useState('');
  const add = async (event: SubmitEvent) => {
    event.preventDefault();
    onClose();
    await attempt(() => addSon({ name: name.trim() }, Date.now()));
    scrollTo(0, 0);
  };
  return (
    <Dialog title={himText('sons.addTitle')} onClose={onClose}>
      <form class={styles.another} onSubmit={add}>
        <TextField label={himText('sons.name')} value={name} onValue={setName} />
        <Button look="main" type="submit">
          {commonText('add')}
        </Button>
      </form>
    </Dialog>
  );
}
