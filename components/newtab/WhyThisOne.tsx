import { Button } from '@/components/ui/Button';
import { newtabText } from '@/lib/i18n/newtab';
import { shownWith } from './slots';
import type { IdeaActions } from './use-idea';
import type { PartProps } from './use-new-tab';
import styles from './WhyThisOne.module.css';

type Props = Pick<PartProps, 'words' | 'live'> & { readonly act: IdeaActions['act'] };

/**
 * Closed until she asks: why this idea was picked, a way to keep it, and the way to all others. What
 * is in it comes with her records: the first paint shows it closed, and the snapshot stays small.
 */
export function WhyThisOne({ words, live, act }: Props) {
  const { son, shown } = live?.view.current ?? {};
  const isKept = shown && son?.favouriteIdeas?.includes(shown.idea.ideaId);
  return (
    <details class={styles.more} {...shownWith(words, 'because')}>
      <summary>{newtabText('idea.whyThis')}</summary>
      <ul>
        {shown?.idea.because?.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <Button onClick={() => act(isKept ? 'let-go' : 'keep')}>
        {newtabText(isKept ? 'idea.letGo' : 'idea.keep')}
      </Button>
      <a href="/home.html#/ideas">{newtabText('idea.find')}</a>
    </details>
  );
}
