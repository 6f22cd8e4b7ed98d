import { useRef } from 'preact/hooks';
import type { SettingsProps } from '@/components/home/settings/use-settings';
import { Switch } from '@/components/ui/Choice';
import type { Rest } from '@/lib/app/settings/resting-kinds';
import type { LocalDate } from '@/lib/domain/local-date';
import type { NudgeKind } from '@/lib/domain/reminders/nudge-kind';
import { reminderSettingsText } from '@/lib/i18n/reminder-settings';
import styles from './Reminders.module.css';
import { RestingLine } from './RestingLine';
import { WeeklyLookDay } from './WeeklyLookDay';

type Props = SettingsProps & {
  readonly kind: NudgeKind;
  /** That it rests, when it does. */
  readonly rest: Rest | undefined;
  readonly today: LocalDate;
};

/** Whether she would like to hear of one kind of nudge, and what goes with it. */
export function KindSwitch({ kind, rest, today, ...props }: Props) {
  const { settings, change } = props;
  const place = useRef<HTMLDivElement>(null);
  const isOn = !settings.nudgesOff.includes(kind);
  const toggle = (isNowOn: boolean) =>
    change(({ nudgesOff }) => {
      const others = nudgesOff.filter((each) => each !== kind);
      return { nudgesOff: isNowOn ? others : [...others, kind] };
    });
  return (
    <div ref={place} class={styles.kind}>
      <Switch
        label={reminderSettingsText(`kind.${kind}`)}
        hint={reminderSettingsText(`kind.${kind}.hint`)}
        isOn={isOn}
        onChange={toggle}
      />
      {isOn && rest && (
        <RestingLine
          rest={rest}
          today={today}
          onWoken={() => place.current?.querySelector('input')?.focus()}
        />
      )}
      {isOn && kind === 'weekly-look' && <WeeklyLookDay {...props} />}
    </div>
  );
}
