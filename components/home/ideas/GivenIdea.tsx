import { Button } from '@/components/ui/Button';
import { SHORT_MINUTES } from '@/lib/domain/idea';
import type { CardIdea } from '@/lib/domain/idea-card';
import type { IdeaWish } from '@/lib/domain/idea-wish';
import { ideaFacts, ideasText } from '@/lib/i18n/ideas';
import { IdeaBody } from './IdeaBody';
import styles from './Ideas.module.css';
import type { IdeaProps } from './idea-props';

/** What stands large: for two minutes the idea made small, if it takes longer as it is. */
export function givenTitle(idea: CardIdea, wish: IdeaWish | undefined): string {
  // A sentence in its own place, a title in this one.
  return isMadeSmall(idea, wish) ? (idea.inTwoMinutes?.replace(/\.$/u, '') ?? '') : idea.title;
}

function isMadeSmall({ minutes, inTwoMinutes }: CardIdea, wish: IdeaWish | undefined): boolean {
  return wish === 'two-minutes' && minutes > SHORT_MINUTES && inTwoMinutes !== undefined;
}

type Props = IdeaProps & { readonly wish: IdeaWish; readonly onAnother: () => void };

/** The one idea that she asked for, whole. */
export function GivenIdea({ wish, onAnother, ...props }: Props) {
  const { idea } = props.item;
  const isSmall = isMadeSmall(idea, wish);
  const facts = ideaFacts(isSmall ? { ...idea, minutes: SHORT_MINUTES } : idea);
  return (
    <div class={styles.given}>
      <p class="small muted">{facts.join(' · ')}</p>
      <h3>{givenTitle(idea, wish)}</h3>
      {isSmall && <p class="muted">{ideasText('give.partOf', { title: idea.title })}</p>}
      <IdeaBody {...props} isMadeSmall={isSmall}>
        <Button onClick={onAnother}>{ideasText('give.another')}</Button>
      </IdeaBody>
    </div>
  );
}
