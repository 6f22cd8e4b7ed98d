import type { SettingsProps } from '@/components/home/settings/use-settings';
import { useNow } from '@/components/hooks/use-now';
import { useQuery } from '@/components/hooks/use-query';
import { Card } from '@/components/ui/Card';
import { readRestingKinds } from '@/lib/app/settings/resting-kinds';
import { localDateAt } from '@/lib/domain/local-date';
import { NUDGE_KINDS, type NudgeKind } from '@/lib/domain/reminders/nudge-kind';
import { reminderSettingsText } from '@/lib/i18n/reminder-settings';
import { KindSwitch } from './KindSwitch';
import styles from './Reminders.module.css';

/** Nothing keeps articles as yet, so a switch for them would do nothing. */
const NOT_YET: readonly NudgeKind[] = ['article'];
const KINDS = NUDGE_KINDS.filter((kind) => !NOT_YET.includes(kind));

const readResting = () => readRestingKinds(Date.now());

/** One switch for each kind of nudge, and which of them are resting. */
export function KindsCard(props: SettingsProps) {
  const today = localDateAt(useNow());
  const query = useQuery(readResting, ['occurrences', 'settings']);
  const resting = query.state === 'ready' ? query.value : [];
  return (
    <Card title={reminderSettingsText('kinds.title')} class={styles.card ?? ''}>
      <p class="small muted">{reminderSettingsText('kinds.hint')}</p>
      {KINDS.map((kind) => (
        <KindSwitch
          key={kind}
          {...props}
          kind={kind}
          rest={resting.find((each) => each.kind === kind && today <= each.until)}
          today={today}
        />
      ))}
    </Card>
  );
}
