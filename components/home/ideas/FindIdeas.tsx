import { useState } from 'preact/hooks';
import { addressOf } from '@/components/home/route';
import { Card } from '@/components/ui/Card';
import { TextField } from '@/components/ui/Field';
import type { IdeaShelf } from '@/lib/app/ideas/read-idea-shelf';
import type { LocalDate } from '@/lib/domain/local-date';
import type { Son } from '@/lib/domain/son';
import { isAboutMoney } from '@/lib/i18n/idea-search';
import { ideasText } from '@/lib/i18n/ideas';
import { FilterFields } from './FilterFields';
import { FoundIdeas } from './FoundIdeas';
import { type Filters, NO_FILTERS, passes, waitingBeside } from './filters';
import styles from './Ideas.module.css';
import { useIdeaSearch } from './use-idea-search';

type Props = { readonly son: Son; readonly today: LocalDate; readonly shelf: IdeaShelf };

/** The whole library: a search, what to narrow it by, and what is found. */
export function FindIdeas({ son, today, shelf }: Props) {
  const [words, setWords] = useState('');
  const [isSearching, setIsSearching] = useState(false);
  const [filters, setFilters] = useState<Filters>(NO_FILTERS);
  const withWords = useIdeaSearch(shelf.all, words, isSearching);
  const found = withWords.filter((item) => passes(filters, item));
  const waiting = waitingBeside(filters, withWords, words.trim() !== '');
  const key = `${words}|${Object.values(filters).join('|')}`;
  const shared = { sonId: son.id, today, isFitting: filters.isFitting };
  return (
    <Card title={ideasText('find.title')} class={styles.card ?? ''}>
      <TextField
        label={ideasText('find.search')}
        hint={ideasText('find.searchHint')}
        value={words}
        inputMode="search"
        maxLength={200}
        onFocus={() => setIsSearching(true)}
        onValue={setWords}
      />
      {isAboutMoney(words) && (
        <p class="small">
          {ideasText('find.money')}{' '}
          <a href={addressOf('settings')}>{ideasText('find.money.where')}</a>
        </p>
      )}
      <FilterFields son={son} filters={filters} onFilters={setFilters} />
      <p class="small muted" role="status">
        {found.length > 0
          ? ideasText('find.count', { count: found.length })
          : nothingFound(withWords.length, waiting.length)}
      </p>
      <FoundIdeas key={key} {...shared} found={found} label={ideasText('find.list')} />
      {waiting.length > 0 && (
        <section aria-labelledby="waiting-title">
          <h3 id="waiting-title">{ideasText('find.waiting.title')}</h3>
          <p class="small muted">{ideasText('find.waiting.text')}</p>
          <FoundIdeas
            key={key}
            {...shared}
            found={waiting}
            label={ideasText('find.waiting.title')}
          />
        </section>
      )}
    </Card>
  );
}

/** Why there is nothing to show: no such word, nothing now, or nothing with all her choices. */
function nothingFound(matching: number, waiting: number): string {
  if (matching === 0) return ideasText('find.noMatch');
  return waiting > 0 ? ideasText('find.noneNow', { count: waiting }) : ideasText('find.none');
}
