import { Button } from '@/components/ui/Button';
import { newtabText } from '@/lib/i18n/newtab';
import styles from './IdeaCard.module.css';
import { rowsOf, says, shownWith } from './slots';
import type { IdeaActions } from './use-idea';
import type { PartProps } from './use-new-tab';

type Props = Pick<PartProps, 'words' | 'live'> & { readonly act: IdeaActions['act'] };

/** Closed until she asks: why this idea was picked, a way to keep it, and the way to all others. */
export function WhyThisOne({ words, live, act }: Props) {
  const { son, shown } = live?.view.current ?? {};
  const isKept = shown && son?.favouriteIdeas?.includes(shown.idea.ideaId);
  return (
    <details class={styles.more} {...shownWith(words, 'reason.0')}>
      <summary>{newtabText('idea.whyThis')}</summary>
      <ul>
        {rowsOf('reason').map((row) => (
          <li key={row} {...shownWith(words, `reason.${row}`)} {...says(words, `reason.${row}`)} />
        ))}
      </ul>
      <Button onClick={() => act(isKept ? 'let-go' : 'keep')}>
        {newtabText(isKept ? 'idea.letGo' : 'idea.keep')}
      </Button>
      <a href="/home.html#/ideas">{newtabText('idea.find')}</a>
    </details>
  );
}
