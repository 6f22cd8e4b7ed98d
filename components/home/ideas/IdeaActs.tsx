import { Copy } from 'lucide';
import type { ComponentChildren } from 'preact';
import { Button } from '@/components/ui/Button';
import { Icon } from '@/components/ui/Icon';
import { ideasText } from '@/lib/i18n/ideas';
import { bringItBack, copyWords, keep, letGo, putItAway } from './acts';
import styles from './Idea.module.css';
import type { IdeaProps } from './idea-props';

type Props = IdeaProps & {
  /** The words that stand above. */
  readonly words: string | undefined;
  readonly children?: ComponentChildren;
};

/** What she can do with an idea besides doing it. Each button changes its word and keeps its place. */
export function IdeaActs({ sonId, today, item, onLeave, words, children }: Props) {
  const { idea, isOwn, whyNot } = item;
  const isAway = whyNot === 'put-away';
  const keepOrNot = () => {
    if (!idea.isFavourite) return keep(sonId, idea.ideaId);
    onLeave?.('let-go');
    return letGo(sonId, idea.ideaId);
  };
  const awayOrBack = () => {
    if (isAway) return bringItBack(sonId, idea.ideaId, today);
    onLeave?.('put-away');
    return putItAway(sonId, idea.ideaId, today);
  };
  return (
    <div class={styles.acts}>
      {words && (
        <Button onClick={() => copyWords(words)}>
          <Icon shape={Copy} />
          {ideasText('act.copy')}
        </Button>
      )}
      {children}
      <Button look="quiet" onClick={keepOrNot}>
        {ideasText(idea.isFavourite ? 'act.letGo' : 'act.keep')}
      </Button>
      {(!isOwn || isAway) && (
        <Button look="quiet" onClick={awayOrBack}>
          {ideasText(isAway ? 'act.back' : 'act.away')}
        </Button>
      )}
    </div>
  );
}
