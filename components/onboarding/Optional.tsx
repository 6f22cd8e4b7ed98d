import { onboardingText } from '@/lib/i18n/onboarding';
import styles from './Onboarding.module.css';

/** A question that she may well leave out. */
export function Optional({ label }: { readonly label: string }) {
  return (
    <>
      {label} <span class={styles.optional}>{onboardingText('optional')}</span>
    </>
  );
}
