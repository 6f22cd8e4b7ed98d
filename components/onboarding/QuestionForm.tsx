import { Lock } from 'lucide';
import { useEffect, useRef, useState } from 'preact/hooks';
import { attempt } from '@/components/hooks/attempt';
import { useNow } from '@/components/hooks/use-now';
import { Button } from '@/components/ui/Button';
import { Icon } from '@/components/ui/Icon';
import { localDateAt } from '@/lib/domain/local-date';
import { onboardingText } from '@/lib/i18n/onboarding';
import { sonName } from '@/lib/i18n/son-name';
import type { Answers } from './answers';
import { type Errors, isFine, isTooLong, lineOf, sonIdOf } from './kept';
import styles from './Onboarding.module.css';
import { QUESTIONS } from './questions';
import { type Place, STEP_COUNT } from './steps';
import { Thread } from './Thread';
import type { ChangeAnswers } from './use-answers';

type Props = {
  readonly place: Exclude<Place, 'idea'>;
  readonly answers: Answers;
  readonly change: ChangeAnswers;
  /** Her answers are kept, or she would rather not say: on to what comes next. */
  readonly onDone: () => Promise<void>;
};

/** One question: its fields, a way on, and a way past it. */
export function QuestionForm({ place, answers, change, onDone }: Props) {
  const { name, Fields, keep } = QUESTIONS[place];
  const [errors, setErrors] = useState<Errors>({});
  const form = useRef<HTMLFormElement>(null);
  const once = useOnce();
  useEffect(() => {
    if (!isFine(errors)) form.current?.querySelector<HTMLElement>('[aria-invalid]')?.focus();
  }, [errors]);
  const goOn = () =>
    once(async () => {
      const kept = await keep(answers, new Date());
      if (!kept.ok) return setErrors(kept.errors);
      change(kept.changes);
      await onDone();
    });
  const skip = () =>
    once(async () => {
      change({ sonId: await sonIdOf(answers, new Date()) });
      await onDone();
    });
  return (
    <form
      ref={form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        return goOn();
      }}
    >
      <Thread place={place} />
      <h1>{onboardingText(`${name}.title`)}</h1>
      <p class={styles.lede}>{onboardingText(`${name}.lede`)}</p>
      <div class={styles.fields}>
        <Fields
          answers={answers}
          change={(changes) => {
            setErrors({});
            change(changes);
          }}
          errors={errors}
          today={localDateAt(useNow())}
        />
      </div>
      <div class={styles.acts}>
        <Button look="main" type="submit">
          {onboardingText(place === STEP_COUNT ? 'finish' : 'next')}
        </Button>
        <Button look="quiet" onClick={skip}>
          {onboardingText('skipQuestion')}
        </Button>
      </div>
      <Safe name={answers.name} />
    </form>
  );
}

function Safe({ name }: { readonly name: string }) {
  const son = sonName({ name: isTooLong(name) ? '' : lineOf(name) });
  return (
    <p class={`${styles.safe} seam-top`}>
      <Icon shape={Lock} />
      <span>{onboardingText('safe', { son })}</span>
    </p>
  );
}

/** One thing at a time: a second press while the first is kept does nothing. */
function useOnce(): (action: () => Promise<void>) => Promise<void> {
  const isBusy = useRef(false);
  return async (action) => {
    if (isBusy.current) return;
    isBusy.current = true;
    await attempt(action);
    isBusy.current = false;
  };
}
