import { useCallback } from 'preact/hooks';
import { problemText } from '@/components/hooks/problem-text';
import { useLogging } from '@/components/log/use-logging';
import { Button } from '@/components/ui/Button';
import { NoticeBar } from '@/components/ui/NoticeBar';
import sheet from '@/components/ui/Sheet.module.css';
import { newtabText } from '@/lib/i18n/newtab';
import { sonNameFirst } from '@/lib/i18n/son-name';
import { Greeting } from './Greeting';
import { IdeaCard } from './IdeaCard';
import { Log } from './Log';
import styles from './NewTab.module.css';
import { Rail } from './Rail';
import { SHELL_WORDS, type Snapshot } from './snapshot';
import { TopBar } from './TopBar';
import { useHidden } from './use-hidden';
import { useNewTab } from './use-new-tab';

type Props = {
  /** The words of the last visit, which the first paint has put on the page already. */
  readonly saved: Snapshot | undefined;
  /** Whether this is the page as it is written into its file, before there is a browser. */
  readonly isShell?: boolean;
};

/** The new tab: a greeting and a clock, one idea for today, what comes up, and a row to log from. */
export function NewTab({ saved, isShell = false }: Props) {
  const state = useNewTab(saved);
  const { live, error, whenLive } = state;
  const { show } = useHidden();
  const findSonId = useCallback(async () => (await whenLive()).view.current?.son.id, [whenLive]);
  const logging = useLogging(findSonId);
  const words = isShell ? SHELL_WORDS : state.words;
  const sons = live?.view.sons ?? [];
  // In a private window there is neither a last visit nor a record: an empty sheet says nothing.
  const hasNothing = error !== undefined && words.title === undefined;
  return (
    <>
      <a class={`${styles.skip} skip`} href="#idea">
        {newtabText('skip')}
      </a>
      <TopBar
        words={words}
        sons={sons.map((son) => ({ id: son.id, name: sonNameFirst(son) }))}
        sonId={live?.view.current?.son.id}
      />
      <main class={styles.page}>
        <Greeting words={words} problem={error ? problemText(error) : undefined} />
        <div class={`${sheet.sheet} ${styles.sheet}`} data-personal hidden={hasNothing}>
          <IdeaCard words={words} live={live} whenLive={whenLive} />
          <Rail words={words} live={live} whenLive={whenLive} logging={logging} />
          <Log words={words} live={live} logging={logging} />
        </div>
      </main>
      <Button class={styles.again ?? ''} onClick={show}>
        {newtabText('showAgain')}
      </Button>
      <NoticeBar />
    </>
  );
}
