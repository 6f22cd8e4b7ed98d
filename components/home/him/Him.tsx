import { PageHeader } from '@/components/home/PageHeader';
import type { SectionProps } from '@/components/home/Section';
import { himText } from '@/lib/i18n/him';
import styles from './Him.module.css';
import { SeasonCard } from './SeasonCard';
import { StageCard } from './StageCard';

/** One page of short cards about him. */
export function Him({ family: { son } }: SectionProps) {
  if (!son) return <PageHeader title={himText('title.unnamed')} />;
  return (
    <>
      <PageHeader
        title={son.name || himText('title.unnamed')}
        subtitle={
          son.name ? himText('subtitle.named', { son: son.name }) : himText('subtitle.unnamed')
        }
      />
      <div class={styles.cards}>
        <StageCard son={son} />
        <SeasonCard son={son} />
      </div>
    </>
  );
}
