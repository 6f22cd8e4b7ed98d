import { useState } from 'preact/hooks';
import { ChoiceOfOne } from '@/components/ui/Choice';
import { TextField } from '@/components/ui/Field';
import { onboardingText } from '@/lib/i18n/onboarding';
import { Optional } from './Optional';

const WORDS = [1, 2, 3, 4, 5] as const;
const OWN = 'own';

type Props = {
  readonly word: string;
  readonly error: string | undefined;
  readonly onWord: (word: string) => void;
};

/** What he calls her: one of the usual words of her language, or her own. */
export function HerWord({ word, error, onWord }: Props) {
  const words = WORDS.map((each) => onboardingText(`names.callsHer.${each}`));
  const isOwn = word !== '' && !words.includes(word);
  const [isOpen, setIsOpen] = useState(isOwn);
  const choose = (value: string) => {
    setIsOpen(value === OWN);
    onWord(value === OWN ? '' : value);
  };
  return (
    <>
      <ChoiceOfOne
        legend={<Optional label={onboardingText('names.callsHer')} />}
        look="chips"
        options={[
          ...words.map((value) => ({ value, label: value })),
          { value: OWN, label: onboardingText('names.callsHer.own') },
        ]}
        value={isOpen ? OWN : word}
        onValue={choose}
      />
      {isOpen && (
        <TextField
          label={onboardingText('names.ownWord')}
          error={error}
          value={word}
          onValue={onWord}
        />
      )}
    </>
  );
}
