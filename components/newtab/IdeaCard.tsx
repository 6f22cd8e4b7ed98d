import { Copy } from 'lucide';
import { Button, ButtonLink } from '@/components/ui/Button';
import { Icon } from '@/components/ui/Icon';
import { newtabText } from '@/lib/i18n/newtab';
import styles from './IdeaCard.module.css';
import { IdeaOutcome } from './IdeaOutcome';
import { IdeaPlaceholder } from './IdeaPlaceholder';
import { hiddenWith, says, shownWith } from './slots';
import { useIdea } from './use-idea';
import type { PartProps } from './use-new-tab';
import { useRecordShown } from './use-record-shown';
import { WhyThisOne } from './WhyThisOne';

/** So many put away in a day say that we know too little of him. */
const PUT_AWAY_OFTEN = 3;

/** One idea for today: what to do, why it may help, words she could use, and what she makes of it. */
export function IdeaCard({ words, live, whenLive }: PartProps) {
  const { act, copy, changeWords, shown, announced } = useIdea(words, whenLive);
  useRecordShown(live);
  const isMissing = live?.view.current && !live.view.current.shown;
  const asksWhatFits = (live?.view.current?.putAwayCount ?? 0) >= PUT_AWAY_OFTEN;
  return (
    <section id="idea" class={styles.idea} aria-labelledby="idea-title" tabIndex={-1}>
      <div {...shownWith(words, 'title')}>
        <p class={styles.kicker}>
          <span {...says(words, 'kicker')} />
          <span {...says(words, 'minutes')} />
          <span class={styles.family} {...says(words, 'family')} />
        </p>
        <h2 id="idea-title" class={styles.title} {...says(words, 'title')} />
        <p class={styles.why}>
          <b>{newtabText('idea.why')}</b> <span {...says(words, 'why')} />
        </p>
        <p class={styles.why} {...shownWith(words, 'short')}>
          <b>{newtabText('idea.short')}</b> <span {...says(words, 'short')} />
        </p>
        <div class={styles.say} {...shownWith(words, 'words')}>
          <p class="small muted">{newtabText('idea.words')}</p>
          <Button look="quiet" {...shownWith(words, 'otherWords')} onClick={changeWords}>
            {newtabText('idea.otherWords')}
          </Button>
          <p class="words" {...says(shown, 'words')} />
        </div>
        <div class={styles.acts} {...shownWith(words, 'toDo')}>
          <Button look="main" class={styles.main ?? ''} onClick={() => act('start')}>
            {newtabText('idea.do')}
          </Button>
          <Button look="tall" {...shownWith(words, 'words')} onClick={copy}>
            <Icon shape={Copy} />
            {newtabText('idea.copy')}
          </Button>
          <span class={styles.others}>
            <Button look="quiet" {...shownWith(words, 'another')} onClick={() => act('another')}>
              {newtabText('idea.another')}
            </Button>
            <Button look="quiet" onClick={() => act('put-away')}>
              {newtabText('idea.notForUs')}
            </Button>
          </span>
        </div>
        <p class={styles.setUp} {...shownWith(words, 'setUp')}>
          <ButtonLink look="main" href="/home.html#/welcome">
            {newtabText('first.setUp')}
          </ButtonLink>
        </p>
        <p class={styles.setUp} {...shownWith(words, 'vanished')}>
          <ButtonLink look="main" href="/home.html">
            {newtabText('vanished.see')}
          </ButtonLink>
        </p>
        <IdeaOutcome words={words} act={act} />
        <Button
          look="quiet"
          class={styles.back ?? ''}
          {...shownWith(words, 'back')}
          onClick={() => act('back')}
        >
          {newtabText('idea.back')}
        </Button>
        <WhyThisOne words={words} live={live} act={act} />
      </div>
      <div class={styles.later} {...hiddenWith(words, 'title')}>
        {isMissing && <IdeaPlaceholder />}
      </div>
      {asksWhatFits && (
        <p class={styles.better}>
          <a href="/home.html#/him">{newtabText('idea.fitsBetter')}</a>
        </p>
      )}
      <p class="hidden-text" role="status">
        {announced}
      </p>
    </section>
  );
}
