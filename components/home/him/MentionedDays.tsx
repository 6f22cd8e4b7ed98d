import { Switch } from '@/components/ui/Choice';
import { DateField } from '@/components/ui/DateField';
import type { LocalDate } from '@/lib/domain/local-date';
import { mentionedText } from '@/lib/i18n/mentioned';
import type { MentionedDraft, MentionedErrors } from './mentioned-form';

type Props = {
  readonly draft: MentionedDraft;
  readonly errors: MentionedErrors;
  readonly today: LocalDate;
  readonly set: (changes: Partial<MentionedDraft>) => void;
};

/** When it comes back: luck before it and asking after it, or softly when it is a hard time. */
export function MentionedDays({ draft, errors, today, set }: Props) {
  const { isHardTime } = draft;
  return (
    <>
      <Switch
        label={mentionedText('edit.hard')}
        hint={mentionedText('edit.hardHint')}
        isOn={isHardTime}
        onChange={(next) => set({ isHardTime: next })}
      />
      {!isHardTime && (
        <DateField
          label={mentionedText('edit.luckOn')}
          hint={mentionedText('edit.luckOnHint')}
          error={errors.luckOn}
          text={draft.luckOn}
          onText={(luckOn) => set({ luckOn })}
          today={today}
          prefer="future"
        />
      )}
      <DateField
        label={mentionedText(isHardTime ? 'edit.hardOn' : 'edit.askOn')}
        hint={mentionedText(isHardTime ? 'edit.hardOnHint' : 'edit.askOnHint')}
        error={errors.askOn}
        text={draft.askOn}
        onText={(askOn) => set({ askOn })}
        today={today}
        prefer="future"
      />
    </>
  );
}
