import { useEffect, useState } from 'preact/hooks';
import { Card } from '@/components/ui/Card';
import { TextField } from '@/components/ui/Field';
import { settingsText } from '@/lib/i18n/settings';
import styles from './Settings.module.css';
import type { SettingsProps } from './use-settings';

/** Her name, saved when she leaves the field. */
export function YouCard({ settings, change }: SettingsProps) {
  const [name, setName] = useState(settings.herName);
  useEffect(() => setName(settings.herName), [settings.herName]);
  const save = () => {
    if (name.trim() !== settings.herName) void change({ herName: name.trim() });
  };
  return (
    <Card title={settingsText('you.title')} class={styles.card ?? ''}>
      <TextField
        label={settingsText('you.name')}
        hint={settingsText('you.nameHint')}
        value={name}
        autocomplete="given-name"
        maxLength={80}
        onValue={setName}
        onBlur={save}
        onKeyDown={(event) => event.key === 'Enter' && save()}
      />
    </Card>
  );
}
