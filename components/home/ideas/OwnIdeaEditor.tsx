import { useState } from 'preact/hooks';
import { RecordForm } from '@/components/home/milestones/RecordForm';
import { attempt } from '@/components/hooks/attempt';
import { ChoiceOfOne } from '@/components/ui/Choice';
import { TextArea, TextField } from '@/components/ui/Field';
import { GroupedSelect } from '@/components/ui/GroupedSelect';
import { say } from '@/components/ui/notice';
import { saveOwnIdea } from '@/lib/app/ideas/save-own-idea';
import type { OwnIdea } from '@/lib/domain/own-idea';
import { PRACTICES } from '@/lib/domain/practice';
import { ideasText } from '@/lib/i18n/ideas';
import { practiceGroups } from './practice-groups';

/** How long it may take; what she chose in another version stays among them. */
const MINUTES = [2, 5, 10, 30, 60];
const REACHES = ['none', 'no-answer', 'two-way'] as const;
const NEW: Omit<OwnIdea, 'id' | 'sonId'> = {
  title: '',
  why: '',
  words: '',
  minutes: 10,
  practice: 'thinking-of-you',
  contact: 'no-answer',
};

type Props = {
  readonly sonId: string;
  /** Without one, it is a new one. */
  readonly own?: OwnIdea;
  readonly onClose: () => void;
  readonly onDelete?: () => void;
};

/** The form for one idea of her own. */
export function OwnIdeaEditor({ sonId, own, onClose, onDelete }: Props) {
  const [form, setForm] = useState(own ?? NEW);
  const [errors, setErrors] = useState<{ readonly title?: string }>({});
  const change = (changes: Partial<typeof form>) => {
    setForm((old) => ({ ...old, ...changes }));
    setErrors({});
  };
  const save = async () => {
    if (!form.title.trim()) return setErrors({ title: ideasText('own.labelNeeded') });
    const draft = { ...form, sonId, ...(own && { id: own.id }) };
    if (!(await attempt(() => saveOwnIdea(draft, Date.now())))) return;
    onClose();
    say(ideasText('own.saved'));
  };
  const lengths = MINUTES.includes(form.minutes) ? MINUTES : [...MINUTES, form.minutes];
  return (
    <RecordForm
      title={ideasText(own ? 'own.editTitle' : 'own.addTitle')}
      errors={errors}
      onSave={save}
      onClose={onClose}
      onDelete={onDelete}
    >
      <TextField
        label={ideasText('own.label')}
        hint={ideasText('own.labelHint')}
        error={errors.title}
        value={form.title}
        maxLength={120}
        onValue={(title) => change({ title })}
      />
      <ChoiceOfOne
        legend={ideasText('own.reach')}
        look="rows"
        options={REACHES.map((value) => ({ value, label: ideasText(`own.reach.${value}`) }))}
        value={form.contact}
        onValue={(contact) => change({ contact })}
      />
      {form.contact !== 'none' && (
        <TextArea
          label={ideasText('own.words')}
          hint={ideasText('own.wordsHint')}
          rows={2}
          maxLength={600}
          value={form.words}
          onValue={(words) => change({ words })}
        />
      )}
      <TextArea
        label={ideasText('own.why')}
        rows={2}
        maxLength={600}
        value={form.why}
        onValue={(why) => change({ why })}
      />
      <ChoiceOfOne
        legend={ideasText('own.minutes')}
        look="chips"
        options={lengths.map((count) => ({
          value: String(count),
          label: ideasText('minutes', { count }),
        }))}
        value={String(form.minutes)}
        onValue={(text) => change({ minutes: Number(text) })}
      />
      <GroupedSelect
        label={ideasText('own.practice')}
        value={form.practice}
        groups={practiceGroups()}
        onValue={(text) =>
          change({ practice: PRACTICES.find((each) => each === text) ?? form.practice })
        }
      />
    </RecordForm>
  );
}
