import { useRef } from 'preact/hooks';
import { problemText } from '@/components/hooks/problem-text';
import { useFocusKept } from '@/components/hooks/use-focus-kept';
import sheet from '@/components/ui/Sheet.module.css';
import { belongsTo, type JournalView } from '@/lib/domain/journal';
import type { Son } from '@/lib/domain/son';
import { commonText } from '@/lib/i18n/common';
import { journalText } from '@/lib/i18n/journal';
import { EntryList } from './EntryList';
import { useJournal } from './use-journal';
import { useJournalSearch } from './use-journal-search';

type Props = { readonly son: Son; readonly view: JournalView; readonly words: string };

const nothing = () => undefined;

function emptyText(view: JournalView): string {
  return view === 'moments' ? journalText('empty') : journalText(`empty.${view}`);
}

/** What the view and the words leave, or the sentence for nothing. */
export function JournalEntries({ son, view, words }: Props) {
  const journal = useJournal(son.id, view);
  const search = useJournalSearch(son.id, words);
  const found = search.found?.filter((entry) => belongsTo(view, entry));
  const isSearching = words.trim() !== '';
  const entries = isSearching ? found : journal.entries;
  const problem = isSearching ? search.problem : journal.problem;
  const line = useRef<HTMLParagraphElement>(null);
  useFocusKept(entries?.length === 0, () => line.current);
  const sentence = isSearching ? journalText('noMatch') : emptyText(view);
  return (
    <section class={sheet.card} aria-label={journalText('title')}>
      <p class="small muted" role="status">
        {isSearching && found && found.length > 0 && journalText('found', { count: found.length })}
      </p>
      {problem !== undefined && <p role="alert">{problemText(problem)}</p>}
      {!entries && problem === undefined && <p class="muted">{commonText('loading')}</p>}
      {entries?.length === 0 && <p ref={line}>{sentence}</p>}
      {entries && entries.length > 0 && (
        <EntryList son={son} entries={entries} onNearEnd={isSearching ? nothing : journal.more} />
      )}
    </section>
  );
}
