import { useState } from 'preact/hooks';
import { attempt } from '@/components/hooks/attempt';
import { saveFile } from '@/components/hooks/save-file';
import { Button, type ButtonLook } from '@/components/ui/Button';
import { saveCopy } from '@/lib/app/backup/save-copy';
import { settingsText } from '@/lib/i18n/settings';

/**
 * Puts a file with everything into her downloads and says where it is, right below: the page's
 * own notice would be out of reach behind a dialog.
 */
export function SaveCopyButton({ look }: { readonly look?: ButtonLook }) {
  const [savedName, setSavedName] = useState<string>();
  const save = () =>
    attempt(async () => {
      const copy = await saveCopy(Date.now());
      saveFile(copy, 'application/json');
      setSavedName(copy.name);
    });
  return (
    <div>
      <Button look={look} onClick={save}>
        {settingsText('copy.save')}
      </Button>
      <p class="small" role="status">
        {savedName && settingsText('copy.saved', { name: savedName })}
      </p>
    </div>
  );
}
