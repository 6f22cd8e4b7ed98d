import { useState } from 'preact/hooks';
import { FirstSon } from '@/components/home/FirstSon';
import { PageHeader } from '@/components/home/PageHeader';
import type { SectionProps } from '@/components/home/section-props';
import { Button } from '@/components/ui/Button';
import { ChoiceOfOne } from '@/components/ui/Choice';
import { TextField } from '@/components/ui/Field';
import { JOURNAL_VIEWS, type JournalView } from '@/lib/domain/journal';
import { journalText } from '@/lib/i18n/journal';
import { AddEntry } from './AddEntry';
import styles from './Journal.module.css';
import { JournalEntries } from './JournalEntries';

/** The timeline of the times they were in touch: search on top, three views, the newest first. */
export function Journal({ family: { son } }: SectionProps) {
  const [view, setView] = useState<JournalView>('moments');
  const [words, setWords] = useState('');
  const [isAdding, setIsAdding] = useState(false);
  if (!son) return <FirstSon />;
  return (
    <>
      <PageHeader title={journalText('title')} subtitle={journalText('subtitle')}>
        <Button look="main" onClick={() => setIsAdding(true)}>
          {journalText('add')}
        </Button>
      </PageHeader>
      <div class={styles.find}>
        <TextField
          label={journalText('search')}
          hint={journalText('searchHint')}
          value={words}
          inputMode="search"
          maxLength={200}
          onValue={setWords}
        />
        <ChoiceOfOne
          legend={journalText('views')}
          look="chips"
          options={JOURNAL_VIEWS.map((value) => ({ value, label: journalText(`view.${value}`) }))}
          value={view}
          onValue={setView}
        />
      </div>
      <JournalEntries son={son} view={view} words={words} />
      {isAdding && <AddEntry son={son} onClose={() => setIsAdding(false)} />}
    </>
  );
}
