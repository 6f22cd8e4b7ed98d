import { useCallback } from 'preact/hooks';
import { FirstSon } from '@/components/home/FirstSon';
import { PageHeader } from '@/components/home/PageHeader';
import type { SectionProps } from '@/components/home/section-props';
import { problemText } from '@/components/hooks/problem-text';
import { useFocusKept } from '@/components/hooks/use-focus-kept';
import { useNow } from '@/components/hooks/use-now';
import { useQuery } from '@/components/hooks/use-query';
import { type IdeaShelf, readIdeaShelf, SHELF_SOURCES } from '@/lib/app/ideas/read-idea-shelf';
import { type LocalDate, localDateAt } from '@/lib/domain/local-date';
import type { Son } from '@/lib/domain/son';
import { commonText } from '@/lib/i18n/common';
import { ideasText } from '@/lib/i18n/ideas';
import { FindIdeas } from './FindIdeas';
import { GiveMeOne } from './GiveMeOne';
import styles from './Ideas.module.css';
import { KeptIdeas } from './KeptIdeas';
import { OwnIdeas } from './OwnIdeas';
import { PutAwayIdeas } from './PutAwayIdeas';

/** Where she chooses an idea by herself: asked for, kept at hand, her own, or from the whole library. */
export function Ideas({ family: { son } }: SectionProps) {
  if (!son) return <FirstSon />;
  return <OfSon key={son.id} son={son} />;
}

function OfSon({ son }: { readonly son: Son }) {
  const today = localDateAt(useNow());
  const read = useCallback(() => readIdeaShelf(son.id, today), [son.id, today]);
  const query = useQuery(read, SHELF_SOURCES);
  return (
    <>
      <PageHeader
        title={ideasText('title')}
        subtitle={
          son.name ? ideasText('subtitle.named', { son: son.name }) : ideasText('subtitle.unnamed')
        }
      />
      {query.state === 'loading' && <p class="muted">{commonText('loading')}</p>}
      {query.state === 'failed' && <p role="alert">{problemText(query.error)}</p>}
      {query.state === 'ready' && <Shelves son={son} today={today} shelf={query.value} />}
    </>
  );
}

type ShelvesProps = {
  readonly son: Son;
  readonly today: LocalDate;
  readonly shelf: IdeaShelf;
};

function Shelves({ son, today, shelf }: ShelvesProps) {
  const { kept, putAway } = shelf;
  // A list that empties goes as a whole, with its heading.
  const lists = `${kept.length > 0} ${putAway.length > 0}`;
  useFocusKept(lists, () => document.querySelector('h1'));
  return (
    <div class={styles.page}>
      <GiveMeOne son={son} today={today} shelf={shelf} />
      <div class={styles.shelves}>
        <KeptIdeas sonId={son.id} today={today} kept={kept} />
        <OwnIdeas sonId={son.id} today={today} shelf={shelf} />
      </div>
      <FindIdeas son={son} today={today} shelf={shelf} />
      <PutAwayIdeas sonId={son.id} today={today} putAway={putAway} />
    </div>
  );
}
