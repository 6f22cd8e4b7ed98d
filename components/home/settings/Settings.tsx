import { PageHeader } from '@/components/home/PageHeader';
import { settingsText } from '@/lib/i18n/settings';
import { CopyCard } from './CopyCard';
import { DeleteCard } from './DeleteCard';
import { HowYouSayCard } from './HowYouSayCard';
import { LookCard } from './LookCard';
import { NewTabCard } from './NewTabCard';
import { FortnightCard } from './reminders/FortnightCard';
import { KindsCard } from './reminders/KindsCard';
import { RemindersCard } from './reminders/RemindersCard';
import { TryItCard } from './reminders/TryItCard';
import styles from './Settings.module.css';
import { useSettings } from './use-settings';
import { YouCard } from './YouCard';

/** One page of plain groups; each choice is saved as it is made. */
export function SettingsPage() {
  const props = useSettings();
  return (
    <>
      <PageHeader title={settingsText('title')} subtitle={settingsText('subtitle')} />
      <div class={styles.cards}>
        <div>
          <YouCard {...props} />
          <RemindersCard {...props} />
        </div>
        <div>
          <KindsCard {...props} />
          <TryItCard {...props} />
        </div>
        <FortnightCard />
        <div>
          <HowYouSayCard {...props} />
          <NewTabCard {...props} />
        </div>
        <div>
          <LookCard {...props} />
          <CopyCard />
          <DeleteCard />
        </div>
      </div>
    </>
  );
}
