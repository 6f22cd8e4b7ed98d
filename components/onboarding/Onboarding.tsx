import { useEffect, useRef } from 'preact/hooks';
import { useArrival } from '@/components/home/use-arrival';
import { attempt } from '@/components/hooks/attempt';
import { Brand } from '@/components/ui/Brand';
import { Button, ButtonLink } from '@/components/ui/Button';
import { NoticeBar } from '@/components/ui/NoticeBar';
import { Scene } from '@/components/ui/Scene';
import sheet from '@/components/ui/Sheet.module.css';
import { finishWelcome } from '@/lib/app/welcome/finish-welcome';
import { localDateAt } from '@/lib/domain/local-date';
import { commonText } from '@/lib/i18n/common';
import { homeText } from '@/lib/i18n/home';
import { onboardingText } from '@/lib/i18n/onboarding';
import { dropDraft } from './draft';
import { FirstIdea } from './FirstIdea';
import styles from './Onboarding.module.css';
import { QuestionForm } from './QuestionForm';
import { QUESTIONS } from './questions';
import { addressOfPlace, type Place, placeAfter } from './steps';
import { useAnswers } from './use-answers';

/** The first-run page: four small questions on the thread, each of which can wait, and a first idea. */
export function Onboarding({ place }: { readonly place: Place }) {
  const [answers, change] = useAnswers();
  const main = useRef<HTMLElement>(null);
  useArrival(String(place), main);
  useEffect(() => {
    document.title = homeText('pageTitle', { page: homeText('welcomeTitle') });
    // The letters of her words are ready when the first idea comes, which has no time to wait.
    void document.fonts?.load('italic 1rem Alegreya');
    return dropDraft;
  }, []);
  const finish = async () => {
    const now = new Date();
    await finishWelcome(localDateAt(now), now.getTime());
    dropDraft();
  };
  const goOn = async () => {
    const next = placeAfter(place);
    if (next === 'idea') await finish();
    location.hash = addressOfPlace(next);
  };
  const skipAll = () =>
    attempt(async () => {
      // What she has filled in here is hers; what is not right yet is left out.
      if (answers && place !== 'idea') await QUESTIONS[place].keep(answers, new Date());
      await finish();
      location.assign('newtab.html');
    });
  return (
    <div class={styles.page}>
      <Scene />
      <header class={styles.top}>
        <Brand />
        {place === 'idea' ? (
          <ButtonLink look="quiet" href={addressOfPlace(1)}>
            {onboardingText('change')}
          </ButtonLink>
        ) : (
          <Button look="quiet" onClick={skipAll}>
            {onboardingText('skipAll')}
          </Button>
        )}
      </header>
      <main class={styles.main} ref={main}>
        <div class={`${sheet.sheet} ${styles.sheet}`} data-page={String(place)}>
          {!answers && <p class="muted">{commonText('loading')}</p>}
          {answers &&
            (place === 'idea' ? (
              <FirstIdea herName={answers.herName} />
            ) : (
              <QuestionForm
                key={place}
                place={place}
                answers={answers}
                change={change}
                onDone={goOn}
              />
            ))}
        </div>
      </main>
      <NoticeBar />
    </div>
  );
}
