import { useCallback } from 'preact/hooks';
import { useQuery } from '@/components/hooks/use-query';
import { Card } from '@/components/ui/Card';
import type { LocalDate } from '@/lib/domain/local-date';
import { isInSpace, type Son } from '@/lib/domain/son';
import { commonText } from '@/lib/i18n/common';
import { himText } from '@/lib/i18n/him';
import { LandingLines } from './LandingLines';
import styles from './WhatLandsCard.module.css';

type Props = { readonly son: Son; readonly today: LocalDate };

/** What seems to go well with him, and that it brings more of the same; it comes after the page. */
export function WhatLandsCard({ son, today }: Props) {
  const { id } = son;
  const read = useCallback(async () => {
    // It brings the whole library: the page paints before.
    const { readWhatLands } = await import('@/lib/app/sons/read-what-lands');
    return readWhatLands(id, today);
  }, [id, today]);
  const query = useQuery(read, ['sons', 'ideaOutcomes', 'ownIdeas']);
  return (
    <Card title={himText('lands.title')} class={styles.card ?? ''}>
      {query.state === 'loading' && <p class="muted">{commonText('loading')}</p>}
      {query.state === 'failed' && <p>{himText('lands.problem')}</p>}
      {query.state === 'ready' && <LandingLines son={son} lands={query.value} today={today} />}
      <p class="small muted">{himText('lands.first')}</p>
      {isInSpace(son, today) && <p class="small muted">{himText('lands.room')}</p>}
    </Card>
  );
}
