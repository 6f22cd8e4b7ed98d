import { SavedText } from '@/components/home/SavedText';
import { Card } from '@/components/ui/Card';
import type { Son } from '@/lib/domain/son';
import { himText } from '@/lib/i18n/him';
import { saveSon } from './save-son';

/** Her own words about him. */
export function NoteCard({ son }: { readonly son: Son }) {
  return (
    <Card title={himText('note.title')}>
      <SavedText
        label={himText('note.label')}
        hint={himText('note.hint')}
        rows={4}
        value={son.note}
        onSave={(note) => saveSon(son.id, () => ({ note }))}
      />
    </Card>
  );
}
