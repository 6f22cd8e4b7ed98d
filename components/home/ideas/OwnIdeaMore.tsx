import { ChoiceOfOne } from '@/components/ui/Choice';
import { TextArea } from '@/components/ui/Field';
import { GroupedSelect } from '@/components/ui/GroupedSelect';
import { PRACTICES } from '@/lib/domain/practice';
import { ideasText } from '@/lib/i18n/ideas';
import { MOST_LETTERS, type OwnIdeaForm, tooLong } from './own-idea-form';
import { practiceGroups } from './practice-groups';

/** How long it may take; what she chose in another version stays among them. */
const MINUTES = [2, 5, 10, 30, 60];

type Props = {
  readonly form: OwnIdeaForm;
  readonly onChange: (changes: Partial<OwnIdeaForm>) => void;
};

/** What she may add to an idea of her own, or leave as it is. */
export function OwnIdeaMore({ form, onChange }: Props) {
  const lengths = MINUTES.includes(form.minutes) ? MINUTES : [...MINUTES, form.minutes];
  const longError = (text: string) =>
    tooLong('text', text) ? ideasText('own.long', { count: MOST_LETTERS.text }) : undefined;
  return (
    <>
      {form.contact !== 'none' && (
        <TextArea
          label={ideasText('own.words')}
          hint={ideasText('own.wordsHint')}
          error={longError(form.words)}
          rows={2}
          value={form.words}
          onValue={(words) => onChange({ words })}
        />
      )}
      <TextArea
        label={ideasText('own.why')}
        error={longError(form.why)}
        rows={2}
        value={form.why}
        onValue={(why) => onChange({ why })}
      />
      <ChoiceOfOne
        legend={ideasText('own.minutes')}
        look="chips"
        options={lengths.map((count) => ({
          value: String(count),
          label: ideasText('minutes', { count }),
        }))}
        value={String(form.minutes)}
        onValue={(text) => onChange({ minutes: Number(text) })}
      />
      <GroupedSelect
        label={ideasText('own.practice')}
        value={form.practice}
        groups={practiceGroups()}
        onValue={(text) =>
          onChange({ practice: PRACTICES.find((each) => each === text) ?? form.practice })
        }
      />
    </>
  );
}
