import { useState } from 'preact/hooks';
import { RecordForm } from '@/components/home/milestones/RecordForm';
import { attempt } from '@/components/hooks/attempt';
import { ChoiceOfOne } from '@/components/ui/Choice';
import { TextField } from '@/components/ui/Field';
import { say } from '@/components/ui/notice';
import { saveOwnIdea } from '@/lib/app/ideas/save-own-idea';
import type { OwnIdea } from '@/lib/domain/own-idea';
import { ideasText } from '@/lib/i18n/ideas';
import styles from './Ideas.module.css';
import { OwnIdeaMore } from './OwnIdeaMore';
import { MOST_LETTERS, NEW_OWN_IDEA, type OwnIdeaForm, tooLong } from './own-idea-form';

const REACHES = ['none', 'no-answer', 'two-way'] as const;

/** What was not right when she last pressed *Save*. */
type Checked = { readonly isEmpty?: true; readonly isLong?: true };

type Props = {
  readonly sonId: string;
  /** Without one, it is a new one. */
  readonly own?: OwnIdea;
  readonly onClose: () => void;
  readonly onDelete?: () => void;
};

/** The form for one idea of her own: what it is, whether it reaches him, and more if she likes. */
export function OwnIdeaEditor({ sonId, own, onClose, onDelete }: Props) {
  const [form, setForm] = useState<OwnIdeaForm>(own ?? NEW_OWN_IDEA);
  const [checked, setChecked] = useState<Checked>({});
  const [isMore, setIsMore] = useState(own !== undefined);
  const isMoreLong = tooLong('text', form.words) || tooLong('text', form.why);
  const change = (changes: Partial<OwnIdeaForm>) => {
    setForm((old) => ({ ...old, ...changes }));
    setChecked({});
  };
  const save = async () => {
    if (!form.title.trim()) return setChecked({ isEmpty: true });
    if (isMoreLong) setIsMore(true);
    if (isMoreLong || tooLong('title', form.title)) return setChecked({ isLong: true });
    const draft = { ...form, sonId, ...(own && { id: own.id }) };
    if (!(await attempt(() => saveOwnIdea(draft, Date.now())))) return;
    onClose();
    say(ideasText('own.saved'));
  };
  return (
    <RecordForm
      title={ideasText(own ? 'own.editTitle' : 'own.addTitle')}
      errors={checked}
      onSave={save}
      onClose={onClose}
      onDelete={onDelete}
    >
      <TextField
        label={ideasText('own.label')}
        hint={ideasText('own.labelHint')}
        error={titleError(form.title, checked)}
        value={form.title}
        onValue={(title) => change({ title })}
      />
      <ChoiceOfOne
        legend={ideasText('own.reach')}
        look="rows"
        options={REACHES.map((value) => ({ value, label: ideasText(`own.reach.${value}`) }))}
        value={form.contact}
        onValue={(contact) => change({ contact })}
      />
      <details
        class={styles.optional}
        open={isMore}
        onToggle={(event) => setIsMore(event.currentTarget.open)}
      >
        <summary>{ideasText('own.more')}</summary>
        <OwnIdeaMore form={form} onChange={change} />
      </details>
    </RecordForm>
  );
}

function titleError(title: string, { isEmpty }: Checked): string | undefined {
  if (tooLong('title', title)) return ideasText('own.labelLong', { count: MOST_LETTERS.title });
  return isEmpty ? ideasText('own.labelNeeded') : undefined;
}
