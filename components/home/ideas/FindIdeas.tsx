import { useState } from 'preact/hooks';
import { Card } from '@/components/ui/Card';
import { TextField } from '@/components/ui/Field';
import type { IdeaShelf } from '@/lib/app/ideas/read-idea-shelf';
import type { LocalDate } from '@/lib/domain/local-date';
import type { Son } from '@/lib/domain/son';
import { ideasText } from '@/lib/i18n/ideas';
import { FilterFields } from './FilterFields';
import { FoundIdeas } from './FoundIdeas';
import { type Filters, NO_FILTERS, passes } from './filters';
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
      <FilterFields son={son} filters={filters} onFilters={setFilters} />
      <p class="small muted" role="status">
        {found.length > 0 && ideasText('find.count', { count: found.length })}
        {found.length === 0 && ideasText(withWords.length === 0 ? 'find.noMatch' : 'find.none')}
      </p>
      <FoundIdeas
        key={`${words}|${Object.values(filters).join('|')}`}
        sonId={son.id}
        today={today}
        found={found}
        isFitting={filters.isFitting}
      />
    </Card>
  );
}
