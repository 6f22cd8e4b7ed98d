import { useState } from 'preact/hooks';
import { attempt } from '@/components/hooks/attempt';
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
      const { name, text } = await saveCopy(Date.now());
      const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
      const link = document.createElement('a');
      link.href = address;
      link.download = name;
      link.click();
      URL.revokeObjectURL(address);
      setSavedName(name);
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
