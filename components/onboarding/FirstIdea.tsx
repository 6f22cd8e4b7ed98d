import { useEffect } from 'preact/hooks';
import { IdeaPlaceholder } from '@/components/newtab/IdeaPlaceholder';
import { isStrained } from '@/lib/app/welcome/quiet-message';
import { newtabText } from '@/lib/i18n/newtab';
import { onboardingText } from '@/lib/i18n/onboarding';
import { sonName } from '@/lib/i18n/son-name';
import { FirstIdeaActs } from './FirstIdeaActs';
import styles from './Onboarding.module.css';
import { addressOfPlace } from './steps';
import { Thread } from './Thread';
import { useFirstIdea } from './use-first-idea';

/** The end of the first-run page: one idea that was chosen from what she said. */
export function FirstIdea({ herName }: { readonly herName: string }) {
  const first = useFirstIdea();
  const idea = first.shown?.idea;
  const isQuiet = first.son && isStrained(first.son) && idea?.contact === 'no-answer';
  const isUntold = first.state === 'ready' && !first.son;
  useEffect(() => {
    // The address was opened before any question was.
    if (isUntold) location.replace(addressOfPlace(1));
  }, [isUntold]);
  return (
    <section>
      <Thread place="idea" />
      <h1>
        {herName
          ? onboardingText('idea.thanks.name', { name: herName })
          : onboardingText('idea.thanks')}
        <br />
        {onboardingText('idea.here')}
      </h1>
      <p class={styles.lede}>{onboardingText(isQuiet ? 'idea.quietLede' : 'idea.lede')}</p>
      <article class={styles.idea} aria-labelledby={idea ? 'idea-title' : undefined}>
        {idea ? (
          <>
            <p class={styles.kicker}>
              <b>{onboardingText('idea.for', { son: sonName(first.son) })}</b>
              <span aria-hidden="true">·</span>
              <span>{newtabText('idea.minutes', { count: idea.minutes })}</span>
            </p>
            <h2 id="idea-title">{idea.title}</h2>
            <p>{idea.why}</p>
            {idea.words && (
              <div class={styles.say}>
                <p class="small muted">{newtabText('idea.words')}</p>
                <p class="words">{newtabText('idea.quoted', { words: idea.words })}</p>
              </div>
            )}
          </>
        ) : (
          <IdeaPlaceholder />
        )}
      </article>
      <FirstIdeaActs {...first} />
      {first.son && isStrained(first.son) && (
        <p class={styles.later}>
          {onboardingText('idea.path')} <a href="#/paths">{onboardingText('idea.paths')}</a>
        </p>
      )}
      <p class="hidden-text" role="status">
        {first.announced}
      </p>
    </section>
  );
}
