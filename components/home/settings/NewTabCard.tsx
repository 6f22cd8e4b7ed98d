import { Card } from '@/components/ui/Card';
import { Switch } from '@/components/ui/Choice';
import { settingsText } from '@/lib/i18n/settings';
import styles from './Settings.module.css';
import { SiteForm } from './SiteForm';
import { SiteList } from './SiteList';
import type { SettingsProps } from './use-settings';

/** What stands at the top of the new tab beside her greeting. */
export function NewTabCard(props: SettingsProps) {
  const { settings, change } = props;
  return (
    <Card title={settingsText('newtab.title')} class={styles.card ?? ''}>
      <Switch
        label={settingsText('newtab.search')}
        hint={settingsText('newtab.searchHint')}
        isOn={settings.showsSearch}
        onChange={(showsSearch) => change({ showsSearch })}
      />
      <Switch
        label={settingsText('newtab.sites')}
        hint={settingsText('newtab.sitesHint')}
        isOn={settings.showsSites}
        onChange={(showsSites) => change({ showsSites })}
      />
      {settings.showsSites && (
        <>
          <SiteList {...props} />
          <SiteForm {...props} />
        </>
      )}
    </Card>
  );
}
