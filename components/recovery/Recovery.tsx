import { addressOf } from '@/components/home/route';
import { BringBackCopy } from '@/components/home/settings/BringBackCopy';
import { attempt } from '@/components/hooks/attempt';
import { addressOfPlace } from '@/components/onboarding/steps';
import { Button } from '@/components/ui/Button';
import { startAgain } from '@/lib/app/recovery/vanished';
import { recoveryText } from '@/lib/i18n/recovery';
import styles from './Recovery.module.css';
import { RecoveryPage } from './RecoveryPage';

/**
 * Her records have vanished: it says so, and offers to bring back a copy or to start again. The
 * first-run page alone would look as if they had never been.
 */
export function Recovery({ onStartAgain }: { readonly onStartAgain: () => void }) {
  const again = () =>
    attempt(async () => {
      await startAgain();
      location.hash = addressOfPlace(1);
      onStartAgain();
    });
  return (
    <RecoveryPage title={recoveryText('vanished.title')}>
      <p>{recoveryText('vanished.happened')}</p>
      <p>{recoveryText('vanished.safe')}</p>
      <section class={`${styles.choice} seam-top`} aria-labelledby="bring-back">
        <h2 id="bring-back">{recoveryText('vanished.bring')}</h2>
        <p>{recoveryText('vanished.bringHint')}</p>
        <BringBackCopy onDone={goToHim} />
      </section>
      <section class={`${styles.choice} seam-top`} aria-labelledby="start-again">
        <h2 id="start-again">{recoveryText('vanished.again')}</h2>
        <p>{recoveryText('vanished.againHint')}</p>
        <Button onClick={again}>{recoveryText('vanished.again')}</Button>
      </section>
    </RecoveryPage>
  );
}

function goToHim(): void {
  location.hash = addressOf('him');
}
