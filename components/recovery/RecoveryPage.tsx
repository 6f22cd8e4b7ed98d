import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import { Brand } from '@/components/ui/Brand';
import { NoticeBar } from '@/components/ui/NoticeBar';
import { Scene } from '@/components/ui/Scene';
import sheet from '@/components/ui/Sheet.module.css';
import { homeText } from '@/lib/i18n/home';
import styles from './Recovery.module.css';

type Props = { readonly title: string; readonly children: ComponentChildren };

/** One sheet over the landscape and nothing else: there is one thing to see to first. */
export function RecoveryPage({ title, children }: Props) {
  useEffect(() => {
    document.title = homeText('pageTitle', { page: title });
  }, [title]);
  return (
    <div class={styles.page}>
      <Scene />
      <header class={styles.top}>
        <Brand />
      </header>
      <main class={styles.main}>
        <div class={`${sheet.sheet} ${styles.sheet}`}>
          <h1>{title}</h1>
          {children}
        </div>
      </main>
      <NoticeBar />
    </div>
  );
}
