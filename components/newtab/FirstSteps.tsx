import { Cake, ChevronRight, Heart, type IconNode, MessageCircle } from 'lucide';
import { Icon } from '@/components/ui/Icon';
import { newtabText } from '@/lib/i18n/newtab';
import styles from './Rail.module.css';
import { shownWith, type Words } from './slots';

type Props = {
  readonly words: Words;
  /** She would like to jot down something to ask him. */
  readonly onAsk: () => void;
};

/** On the first day: small things that make the ideas fit him better, none of them needed. */
export function FirstSteps({ words, onAsk }: Props) {
  return (
    <section aria-labelledby="first-steps" {...shownWith(words, 'firstSteps')}>
      <h2 id="first-steps">{newtabText('first.title')}</h2>
      <p class={styles.lead}>{newtabText('first.text')}</p>
      <ul class={styles.steps}>
        <li {...shownWith(words, 'setUp')}>
          <a class={styles.step} href="/home.html#/welcome">
            <Step icon={Heart} title={newtabText('first.setUp')}>
              {newtabText('first.setUpHint')}
            </Step>
          </a>
        </li>
        <li {...shownWith(words, 'stepBirthday')}>
          <a class={styles.step} href="/home.html#/milestones">
            <Step icon={Cake} title={newtabText('first.birthday')}>
              {newtabText('first.birthdayHint')}
            </Step>
          </a>
        </li>
        <li {...shownWith(words, 'stepInterests')}>
          <a class={styles.step} href="/home.html#/him">
            <Step icon={Heart} title={newtabText('first.interests')}>
              {newtabText('first.interestsHint')}
            </Step>
          </a>
        </li>
        <li {...shownWith(words, 'stepAsk')}>
          <button type="button" class={styles.step} onClick={onAsk}>
            <Step icon={MessageCircle} title={newtabText('first.ask')}>
              {newtabText('first.askHint')}
            </Step>
          </button>
        </li>
      </ul>
    </section>
  );
}

type StepProps = {
  readonly icon: IconNode;
  readonly title: string;
  readonly children: string;
};

function Step({ icon, title, children }: StepProps) {
  return (
    <>
      <Icon shape={icon} />
      <span>
        <b>{title}</b>
        <span class="small muted">{children}</span>
      </span>
      <Icon shape={ChevronRight} />
    </>
  );
}
