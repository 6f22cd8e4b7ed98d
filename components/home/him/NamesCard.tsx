import { SavedText } from '@/components/home/SavedText';
import { Card } from '@/components/ui/Card';
import type { LocalDate } from '@/lib/domain/local-date';
import type { Milestone } from '@/lib/domain/milestone';
import type { Son } from '@/lib/domain/son';
import { himText } from '@/lib/i18n/him';
import { BirthdayField } from './BirthdayField';
import { saveSon } from './save-son';

type Props = {
  readonly son: Son;
  readonly birthday: Milestone | undefined;
  readonly today: LocalDate;
};

/** What the two call each other, and his birthday. */
export function NamesCard({ son, birthday, today }: Props) {
  return (
    <Card title={himText('names.title')}>
      <SavedText
        label={himText('names.son')}
        hint={himText('names.sonHint')}
        value={son.name}
        onSave={(name) => saveSon(son.id, () => ({ name }))}
      />
      <SavedText
        label={himText('names.her')}
        hint={himText('names.herHint')}
        value={son.callsHer}
        onSave={(callsHer) => saveSon(son.id, () => ({ callsHer }))}
      />
      <BirthdayField sonId={son.id} birthday={birthday} today={today} />
    </Card>
  );
}
