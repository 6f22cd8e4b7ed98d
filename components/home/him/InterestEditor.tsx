import { useState } from 'preact/hooks';
import { attempt } from '@/components/hooks/attempt';
import { readTypedDate } from '@/components/hooks/typed-date';
import { useFocusOnError } from '@/components/hooks/use-focus-on-error';
import { Button } from '@/components/ui/Button';
import { ChoiceOfOne } from '@/components/ui/Choice';
import { DateField } from '@/components/ui/DateField';
import { Dialog } from '@/components/ui/Dialog';
import { TextArea, TextField } from '@/components/ui/Field';
import { say } from '@/components/ui/notice';
import { changeInterest } from '@/lib/app/interests/change-interest';
import { interestAlone } from '@/lib/app/interests/interest-words';
import { type Interest, STRENGTHS, type Strength } from '@/lib/domain/interest';
import type { LocalDate } from '@/lib/domain/local-date';
import { commonText } from '@/lib/i18n/common';
import { datesText, writtenDay } from '@/lib/i18n/dates';
import { himText } from '@/lib/i18n/him';
import styles from './InterestsCard.module.css';

type Props = {
  readonly interest: Interest;
  readonly today: LocalDate;
  readonly onClose: () => void;
  readonly onDelete: () => void;
};
type Draft = {
  readonly name: string;
  readonly strength: Strength;
  readonly note: string;
  readonly heardOn: string;
  readonly lastAskedOn: string;
};
type Errors = { readonly [Field in 'name' | 'heardOn' | 'lastAskedOn']?: string };

/** Everything she knows of one interest. */
export function InterestEditor({ interest, today, onClose, onDelete }: Props) {
  const [draft, setDraft] = useState(() => draftOf(interest));
  const [errors, setErrors] = useState<Errors>({});
  const form = useFocusOnError(errors);
  const set = (changes: Partial<Draft>) => {
    setDraft((old) => ({ ...old, ...changes }));
    setErrors({});
  };
  const save = async (event: SubmitEvent) => {
    event.preventDefault();
    const [heard, asked] = await Promise.all([
      readPastDay(draft.heardOn, today),
      readPastDay(draft.lastAskedOn, today),
    ]);
    const heardOn = heard.on ?? interest.heardOn;
    const wrong: Errors = {
      ...(!draft.name.trim() && { name: himText('interest.nameNeeded') }),
      ...(heard.error && { heardOn: heard.error }),
      ...(asked.error && { lastAskedOn: asked.error }),
    };
    if (Object.keys(wrong).length > 0) return setErrors(wrong);
    const { name, strength, note } = draft;
    const changes = { name: name.trim(), strength, note: note.trim() };
    const dates = { heardOn, lastAskedOn: asked.on };
    const keep = () => changeInterest(interest.id, { ...changes, ...dates }, Date.now());
    if (!(await attempt(keep))) return;
    onClose();
    say(himText('saved'));
  };
  return (
    <Dialog title={himText('interests.edit')} onClose={onClose}>
      <form ref={form} class={styles.form} onSubmit={save}>
        <TextField
          label={himText('interest.name')}
          error={errors.name}
          value={draft.name}
          onValue={(name) => set({ name })}
        />
        <ChoiceOfOne
          legend={himText('interest.strength')}
          look="chips"
          options={STRENGTHS.map((each) => ({
            value: `${each}` as const,
            label: himText(`strength.${each}`),
          }))}
          value={`${draft.strength}`}
          onValue={(value) => set({ strength: Number(value) as Strength })}
        />
        <TextArea
          label={himText('interest.note')}
          hint={himText('interest.noteHint')}
          value={draft.note}
          onValue={(note) => set({ note })}
        />
        <DateField
          label={himText('interest.heardOn')}
          error={errors.heardOn}
          text={draft.heardOn}
          onText={(heardOn) => set({ heardOn })}
          today={today}
          prefer="past"
        />
        <DateField
          label={himText('interest.lastAskedOn')}
          error={errors.lastAskedOn}
          text={draft.lastAskedOn}
          onText={(lastAskedOn) => set({ lastAskedOn })}
          today={today}
          prefer="past"
        />
        <div class={styles.actions}>
          <Button look="main" type="submit">
            {commonText('save')}
          </Button>
          <Button look="tall" onClick={onClose}>
            {commonText('cancel')}
          </Button>
          <Button look="quiet" onClick={onDelete}>
            {commonText('delete')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}

function draftOf({ name, strength, note, heardOn, lastAskedOn }: Interest): Draft {
  return {
    name: interestAlone(name),
    strength,
    note,
    heardOn: writtenDay(heardOn),
    lastAskedOn: lastAskedOn ? writtenDay(lastAskedOn) : '',
  };
}

/** A day that has been; an empty field is none. */
async function readPastDay(
  text: string,
  today: LocalDate,
): Promise<{ readonly on?: LocalDate; readonly error?: string }> {
  if (!text.trim()) return {};
  const on = await readTypedDate(text, today, 'past');
  if (!on) return { error: datesText('wrong') };
  return on > today ? { error: himText('interest.ahead') } : { on };
}
