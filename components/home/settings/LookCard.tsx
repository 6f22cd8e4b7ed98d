import { useEffect } from 'preact/hooks';
import { applyLook } from '@/components/hooks/look';
import { Card } from '@/components/ui/Card';
import { ChoiceOfOne, Switch } from '@/components/ui/Choice';
import { Select } from '@/components/ui/Field';
import { THEMES } from '@/lib/domain/settings';
import { LANGUAGES } from '@/lib/i18n/language';
import { settingsText } from '@/lib/i18n/settings';
import styles from './Settings.module.css';
import type { SettingsProps } from './use-settings';

/** Colours, landscape, size of the text and, once there is a choice, the language. */
export function LookCard({ settings, change }: SettingsProps) {
  useEffect(() => applyLook(settings, new Date()), [settings]);
  const chooseLanguage = async (language: string) => {
    await change({ language });
    location.reload();
  };
  return (
    <Card title={settingsText('look.title')} class={styles.card ?? ''}>
      <ChoiceOfOne
        legend={settingsText('look.theme')}
        look="chips"
        options={THEMES.map((value) => ({ value, label: settingsText(`look.theme.${value}`) }))}
        value={settings.theme}
        onValue={(theme) => change({ theme })}
      />
      <Switch
        label={settingsText('look.larger')}
        isOn={settings.isLargerText}
        onChange={(isLargerText) => change({ isLargerText })}
      />
      <Switch
        label={settingsText('look.scene')}
        hint={settingsText('look.sceneHint')}
        isOn={settings.isSceneShown}
        onChange={(isSceneShown) => change({ isSceneShown })}
      />
      <Switch
        label={settingsText('look.daytime')}
        hint={settingsText('look.daytimeHint')}
        isOn={settings.isAlwaysDaytime}
        onChange={(isAlwaysDaytime) => change({ isAlwaysDaytime })}
      />
      {LANGUAGES.length > 1 && (
        <Select
          label={settingsText('look.language')}
          value={settings.language}
          options={[
            { value: 'system', label: settingsText('look.languageSystem') },
            ...LANGUAGES.map(({ tag, name }) => ({ value: tag, label: name })),
          ]}
          onValue={chooseLanguage}
        />
      )}
    </Card>
  );
}
