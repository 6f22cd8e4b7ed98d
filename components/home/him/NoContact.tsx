import type { Ref } from 'preact';
import { addressOf } from '@/components/home/route';
import { Button } from '@/components/ui/Button';
import type { Son } from '@/lib/domain/son';
import { himText } from '@/lib/i18n/him';
import styles from './SpaceCard.module.css';
import { saveSon } from './save-son';

const ON = () => ({ isNoContact: true });
const OFF = () => ({ isNoContact: undefined });

/** He has asked for no contact: one press, and one to take it back. */
export function AskedForNoContact({ son: { id } }: { readonly son: Son }) {
  const start = () => saveSon(id, ON, himText('noContact.started'), OFF);
  return (
    <div class={styles.noContact}>
      <Button look="quiet" onClick={start}>
        {himText('noContact.ask')}
      </Button>
    </div>
  );
}

type Props = { readonly son: Son; readonly words: Ref<HTMLParagraphElement> };

/** What it means that he has asked for no contact, and where help is. */
export function NoContact({ son: { id }, words }: Props) {
  const end = () => saveSon(id, OFF, himText('noContact.ended'), ON);
  return (
    <>
      <p ref={words}>{himText('noContact.on')}</p>
      <p class="muted">{himText('noContact.onHint')}</p>
      <p>
        <a href={addressOf('help')}>{himText('noContact.help')}</a>
      </p>
      <Button onClick={end}>{himText('noContact.end')}</Button>
    </>
  );
}
