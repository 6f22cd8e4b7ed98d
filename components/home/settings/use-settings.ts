import { attempt } from '@/components/hooks/attempt';
import { useQuery } from '@/components/hooks/use-query';
import { say } from '@/components/ui/notice';
import { changeSettings, readSettings } from '@/lib/app/settings/settings';
import { DEFAULT_SETTINGS, type Settings, type SettingsChange } from '@/lib/domain/settings';
import { settingsText } from '@/lib/i18n/settings';

export type SettingsProps = {
  readonly settings: Settings;
  /** Saves some choices at once and says so. */
  readonly change: (change: SettingsChange) => Promise<void>;
};

/** Her settings as they are now, and the one way to change them. */
export function useSettings(): SettingsProps {
  const query = useQuery(readSettings, ['settings']);
  return {
    settings: query.state === 'ready' ? query.value : DEFAULT_SETTINGS,
    change: async (change) => {
      const isSaved = await attempt(() => changeSettings(change, Date.now()));
      if (isSaved) say(settingsText('saved'));
    },
  };
}
