import { useEffect, useRef } from 'preact/hooks';
import { useQuery } from '@/components/hooks/use-query';
import { Onboarding } from '@/components/onboarding/Onboarding';
import { usePlace } from '@/components/onboarding/use-place';
import { Recovery } from '@/components/recovery/Recovery';
import { StorageProblem } from '@/components/recovery/StorageProblem';
import { useRecovery } from '@/components/recovery/use-recovery';
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

/** The full page; when her records are gone or closed to us it is about that and nothing else. */
export function Home() {
  const place = usePlace();
  const hasVanished = useRecovery();
  if (hasVanished.state === 'loading') return <p class="hidden-text">{commonText('loading')}</p>;
  if (hasVanished.state === 'failed')
    return <StorageProblem error={hasVanished.error} onAgain={hasVanished.again} />;
  if (hasVanished.value) return <Recovery onStartAgain={hasVanished.again} />;
  return place ? <Onboarding place={place} /> : <Sections />;
}

/** Navigation with the thread, and the section she is in. */
function Sections() {
  const { page, id } = useRoute();
  const main = useRef<HTMLElement>(null);
  const family = useQuery(readFamily, ['sons', 'settings']);
  const son = family.state === 'ready' ? family.value.son : undefined;
  const title = homeText('pageTitle', { page: labelOf(page, son) });
  useEffect(() => {
    document.title = title;
  }, [title]);
  useArrival(page, main);
  if (family.state === 'failed')
    return <StorageProblem error={family.error} onAgain={family.again} />;
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
        {family.state === 'ready' && <Section page={page} family={family.value} openId={id} />}
      </main>
      <NoticeBar />
    </div>
  );
}
