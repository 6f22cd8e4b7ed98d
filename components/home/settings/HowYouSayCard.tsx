import { Card } from '@/components/ui/Card';
import { ChoiceOfMany, ChoiceOfOne } from '@/components/ui/Choice';
import { LEFT_OUT, type LeftOut } from '@/lib/domain/settings';
import { WARMTHS } from '@/lib/domain/warmth';
import { settingsText } from '@/lib/i18n/settings';
import own from './HowYouSayCard.module.css';
import styles from './Settings.module.css';
import type { SettingsProps } from './use-settings';

/** How directly she likes to say things, and what an idea may not need. */
export function HowYouSayCard({ settings, change }: SettingsProps) {
  const { warmth, leavesOut } = settings;
  const leaveOut = (values: readonly LeftOut[]) => {
    const isChanged = (need: LeftOut) => values.includes(need) !== leavesOut.includes(need);
    return change(({ leavesOut: stored }) => ({
      leavesOut: LEFT_OUT.filter((need) => stored.includes(need) !== isChanged(need)),
    }));
  };
  return (
    <Card title={settingsText('say.title')} class={`${styles.card} ${own.two}`}>
      <ChoiceOfOne
        legend={settingsText('say.title')}
        isLegendHidden
        hint={settingsText('say.hint')}
        look="rows"
        value={warmth}
        options={WARMTHS.map((value) => ({
          value,
          label: (
            <span class={own.way}>
              {settingsText(`say.${value}`)}{' '}
              <span class={`words ${own.example}`}>{settingsText(`say.${value}.words`)}</span>
            </span>
          ),
        }))}
        onValue={(chosen) => change({ warmth: chosen })}
      />
      <ChoiceOfMany
        legend={settingsText('leave.legend')}
        hint={settingsText('leave.hint')}
        options={LEFT_OUT.map((value) => ({ value, label: settingsText(`leave.${value}`) }))}
        values={leavesOut}
        onValues={leaveOut}
      />
    </Card>
  );
}
