import { useState } from 'preact/hooks';
import { useFocusAfterRemoval } from '@/components/hooks/use-focus-after-removal';
import { Button } from '@/components/ui/Button';
import { Card } from '@/components/ui/Card';
import { Chip, Chips } from '@/components/ui/Chip';
import type { Favourite, Son } from '@/lib/domain/son';
import { himText } from '@/lib/i18n/him';
import { FavouriteEditor } from './FavouriteEditor';
import styles from './InterestsCard.module.css';
import { saveSon } from './save-son';

/** His favourites in her own words; pressing one opens it. */
export function FavouritesCard({ son: { id, favourites } }: { readonly son: Son }) {
  const [open, setOpen] = useState<number | 'new'>();
  const { list, willRemove } = useFocusAfterRemoval(favourites.length);
  const close = () => setOpen(undefined);
  const opened = typeof open === 'number' ? favourites[open] : undefined;
  const save = (favourite: Favourite) => {
    close();
    return saveSon(id, ({ favourites: now }) => ({
      favourites: opened
        ? now.map((each) => (isSame(each, opened) ? favourite : each))
        : [...now, favourite],
    }));
  };
  const remove = (favourite: Favourite, index: number) => {
    willRemove(index);
    close();
    return saveSon(
      id,
      ({ favourites: now }) => ({ favourites: now.filter((each) => !isSame(each, favourite)) }),
      himText('favourites.deleted', { name: favourite.what }),
      ({ favourites: now }) => ({ favourites: now.toSpliced(index, 0, favourite) }),
    );
  };
  return (
    <Card title={himText('favourites.title')} class={styles.card ?? ''}>
      <div ref={list}>
        {favourites.length === 0 && <p class="muted">{himText('favourites.empty')}</p>}
        <Chips>
          {favourites.map((favourite, index) => (
            <li key={`${favourite.about}\n${favourite.what}`}>
              <Chip onClick={() => setOpen(index)} detail={favourite.about}>
                <span>{favourite.what}</span>
              </Chip>
            </li>
          ))}
        </Chips>
      </div>
      <Button onClick={() => setOpen('new')}>{himText('favourites.add')}</Button>
      {open !== undefined && (
        <FavouriteEditor
          favourite={opened}
          onSave={save}
          onClose={close}
          onDelete={() => opened && typeof open === 'number' && remove(opened, open)}
        />
      )}
    </Card>
  );
}

function isSame(one: Favourite, other: Favourite): boolean {
  return one.about === other.about && one.what === other.what;
}
