import { useCallback } from 'preact/hooks';
import { FirstSon } from '@/components/home/FirstSon';
import { PageHeader } from '@/components/home/PageHeader';
import type { SectionProps } from '@/components/home/section-props';
import { useFocusKept } from '@/components/hooks/use-focus-kept';
import { useNow } from '@/components/hooks/use-now';
import { useQuery } from '@/components/hooks/use-query';
import { readMentioned } from '@/lib/app/follow-ups/read-mentioned';
import { readHim } from '@/lib/app/sons/read-him';
import { stageOn } from '@/lib/domain/life-stage';
import { localDateAt } from '@/lib/domain/local-date';
import type { Son } from '@/lib/domain/son';
import { himText } from '@/lib/i18n/him';
import { BoundariesCard } from './BoundariesCard';
import { CadenceCard } from './CadenceCard';
import { CircumstancesCard } from './CircumstancesCard';
import { FavouritesCard } from './FavouritesCard';
import styles from './Him.module.css';
import { HisHoursCard } from './HisHoursCard';
import { InterestsCard } from './InterestsCard';
import { LoveCard } from './LoveCard';
import { MentionedCard } from './MentionedCard';
import { NamesCard } from './NamesCard';
import { NoteCard } from './NoteCard';
import { SeasonCard } from './SeasonCard';
import { SonsRow } from './SonsRow';
import { SpaceCard } from './SpaceCard';
import { StageCard } from './StageCard';
import { WhatLandsCard } from './WhatLandsCard';

/** One page of short cards about the son in view. */
export function Him({ family: { son } }: SectionProps) {
  useFocusKept(son?.id, () => document.querySelector('h1'));
  if (!son) return <FirstSon />;
  return (
    <>
      <PageHeader
        title={son.name || himText('title.unnamed')}
        subtitle={
          son.name ? himText('subtitle.named', { son: son.name }) : himText('subtitle.unnamed')
        }
      />
      <Cards key={son.id} son={son} />
    </>
  );
}

function Cards({ son }: { readonly son: Son }) {
  const now = useNow();
  const today = localDateAt(now);
  const read = useCallback(() => Promise.all([readHim(son.id), readMentioned(son.id)]), [son.id]);
  const query = useQuery(read, ['interests', 'milestones', 'followUps']);
  if (query.state !== 'ready') return null;
  const [{ birthday, interests }, mentioned] = query.value;
  const stage = stageOn(son, birthday, today);
  const { day } = birthday ?? {};
  const hasBirthYear = day?.repeats === 'yearly' && day.sinceYear !== undefined;
  return (
    <>
      <InterestsCard son={son} interests={interests} today={today} />
      <div class={styles.columns}>
        <div class={styles.column}>
          <MentionedCard sonId={son.id} mentioned={mentioned} today={today} />
          <LoveCard son={son} />
          <FavouritesCard son={son} />
          <BoundariesCard son={son} />
          <SpaceCard son={son} today={today} />
          <NoteCard son={son} />
          <WhatLandsCard son={son} today={today} />
        </div>
        <div class={styles.column}>
          <NamesCard son={son} birthday={birthday} today={today} />
          <StageCard son={son} stage={stage} isFollowing={!son.isStageChosen && hasBirthYear} />
          <CircumstancesCard son={son} stage={stage} />
          <SeasonCard son={son} />
          <CadenceCard son={son} today={today} />
          <HisHoursCard son={son} now={now} />
        </div>
      </div>
      <SonsRow son={son} />
    </>
  );
}
