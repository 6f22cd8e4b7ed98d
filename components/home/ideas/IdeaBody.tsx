import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { Button } from '@/components/ui/Button';
import { ideasText } from '@/lib/i18n/ideas';
import { HowItWentActs } from './HowItWentActs';
import styles from './Idea.module.css';
import { IdeaActs } from './IdeaActs';
import type { IdeaProps } from './idea-props';

type Props = IdeaProps & {
  /** Whether its two-minute version stands above, as what to do. */
  readonly isMadeSmall?: boolean;
  readonly children?: ComponentChildren;
};

/** All of an idea below its title: why it may help, what she could say, and what she can do with it. */
export function IdeaBody({ isMadeSmall = false, children, ...props }: Props) {
  const { idea, isOwn } = props.item;
  const small = isMadeSmall ? undefined : idea.inTwoMinutes;
  const [choice, setChoice] = useState({ of: idea.ideaId, at: 0 });
  const allWords = idea.words ? [idea.words, ...(idea.otherWords ?? [])] : [];
  const at = choice.of === idea.ideaId ? choice.at % Math.max(1, allWords.length) : 0;
  const words = allWords[at];
  return (
    <div class={styles.body}>
      {idea.why && (
        <p>
          <b>{ideasText(isOwn ? 'whyOwn' : 'why')}</b> {idea.why}
        </p>
      )}
      {small && (
        <p>
          <b>{ideasText('short')}</b> {small}
        </p>
      )}
      {words && (
        <div class={styles.say}>
          <p class="small muted">{ideasText('words')}</p>
          <p class="words">{ideasText('quoted', { words })}</p>
          <p class="hidden-text" role="status">
            {at > 0 && words}
          </p>
          {allWords.length > 1 && (
            <Button look="quiet" onClick={() => setChoice({ of: idea.ideaId, at: at + 1 })}>
              {ideasText('otherWords')}
            </Button>
          )}
        </div>
      )}
      <div class={styles.doing}>
        <HowItWentActs {...props} />
        <IdeaActs {...props} words={words}>
          {children}
        </IdeaActs>
      </div>
    </div>
  );
}
