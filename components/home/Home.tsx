import { useEffect, useRef } from 'preact/hooks';
import { problemText } from '@/components/hooks/problem-text';
import { useQuery } from '@/components/hooks/use-query';
import { Button } from '@/components/ui/Button';
import { NoticeBar } from '@/components/ui/NoticeBar';
import { readFamily } from '@/lib/app/sons/read-family';
import { commonText } from '@/lib/i18n/common';
import { homeText } from '@/lib/i18n/home';
import styles from './Home.module.css';
import { labelOf, Navigation } from './Navigation';
import { Section } from './Section';
import { useArrival } from './use-arrival';
import { useRoute } from './use-route';

/** The full page: navigation with the thread, and the section she is in. */
export function Home() {
  const { page, id } = useRoute();
  const main = useRef<HTMLElement>(null);
  const family = useQuery(readFamily, ['sons', 'settings']);
  const son = family.state === 'ready' ? family.value.son : undefined;
  const title = homeText('pageTitle', { page: labelOf(page, son) });
  useEffect(() => {
    document.title = title;
  }, [title]);
  useArrival(page, main);
  return (
    <div class={styles.home}>
      <Button class="skip" onClick={() => main.current?.focus()}>
        {homeText('skip')}
      </Button>
      <Navigation
        page={page}
        family={family.state === 'ready' ? family.value : { sons: [], son: undefined }}
      />
      <main class={styles.main} id="main" ref={main} tabIndex={-1}>
        {family.state === 'loading' && <p class="muted">{commonText('loading')}</p>}
        {family.state === 'failed' && (
          <>
            <h1>{homeText('unreadable')}</h1>
            <p>{problemText(family.error)}</p>
            <Button look="main" onClick={family.again}>
              {homeText('tryAgain')}
            </Button>
          </>
        )}
        {family.state === 'ready' && <Section page={page} family={family.value} openId={id} />}
      </main>
      <NoticeBar />
    </div>
  );
}
