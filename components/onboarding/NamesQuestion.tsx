import { TextField } from '@/components/ui/Field';
import { himText } from '@/lib/i18n/him';
import { onboardingText } from '@/lib/i18n/onboarding';
import { HerWord } from './HerWord';
import { Optional } from './Optional';
import type { QuestionProps } from './question';

/** What she calls her son, her own name, and what he calls her. */
export function NamesQuestion({ answers, change, errors }: QuestionProps) {
  return (
    <>
      <TextField
        label={himText('names.son')}
        hint={himText('names.sonHint')}
        error={errors.name}
        value={answers.name}
        onValue={(name) => change({ name })}
      />
      <TextField
        label={<Optional label={onboardingText('names.hers')} />}
        error={errors.herName}
        autocomplete="given-name"
        value={answers.herName}
        onValue={(herName) => change({ herName })}
      />
      <HerWord
        word={answers.callsHer}
        error={errors.callsHer}
        onWord={(callsHer) => change({ callsHer })}
      />
    </>
  );
}
