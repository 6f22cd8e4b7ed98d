import { useState } from 'preact/hooks';
import { Button } from '@/components/ui/Button';
import { TextField } from '@/components/ui/Field';
import { commonText } from '@/lib/i18n/common';
import { onboardingText } from '@/lib/i18n/onboarding';
import { withNewInterest } from './interests';
import { isTooLong, lineOf } from './kept';
import styles from './Onboarding.module.css';
import type { QuestionProps } from './question';

/** Adds something in her own words; Enter adds it, and in an empty field goes on. */
export function InterestField({ answers, change, errors }: QuestionProps) {
  const [added, setAdded] = useState('');
  const { newInterest } = answers;
  const add = () => {
    if (isTooLong(newInterest) || !lineOf(newInterest)) return;
    change(withNewInterest(answers));
    setAdded(onboardingText('likes.added', { name: lineOf(newInterest) }));
  };
  const error = isTooLong(newInterest) ? onboardingText('tooLong') : errors.newInterest;
  return (
    <div class={styles.add}>
      <TextField
        label={onboardingText('likes.other')}
        error={error}
        value={newInterest}
        onValue={(text) => change({ newInterest: text })}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || !lineOf(newInterest)) return;
          event.preventDefault();
          add();
        }}
      />
      <Button look="tall" onClick={add}>
        {commonText('add')}
      </Button>
      <p class="hidden-text" role="status">
        {added}
      </p>
    </div>
  );
}
