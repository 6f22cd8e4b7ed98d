import { Button } from '@/components/ui/Button';
import { newtabText } from '@/lib/i18n/newtab';
import { says, shownWith } from './slots';
import type { IdeaActions } from './use-idea';
import type { PartProps } from './use-new-tab';
import styles from './WhyThisOne.module.css';

type Props = Pick<PartProps, 'words' | 'live'> & { readonly act: IdeaActions['act'] };

/**
 * Closed until she asks: why this idea was picked, and a way to keep it; what is in it comes with her
 * records, so that the snapshot stays small. Beside it the ways to all ideas and to her path.
 */
export function WhyThisOne({ words, live, act }: Props) {
  const { son, shown } = live?.view.current ?? {};
  const isKept = shown && son?.favouriteIdeas?.includes(shown.idea.ideaId);
  return (
    <div class={styles.below}>
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
      </details>
      <a href="/home.html#/ideas" {...shownWith(words, 'because')}>
        {newtabText('idea.find')}
      </a>
      <a href="/home.html#/paths" {...shownWith(words, 'path')} {...says(words, 'path')} />
    </div>
  );
}
