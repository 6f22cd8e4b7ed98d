import { FileWarning } from 'lucide';
import { useRef, useState } from 'preact/hooks';
import { attempt } from '@/components/hooks/attempt';
import { Button } from '@/components/ui/Button';
import { Note } from '@/components/ui/Note';
import { say } from '@/components/ui/notice';
import { type BringBackMode, bringBack } from '@/lib/app/backup/bring-back';
import { type OpenedCopy, openCopy } from '@/lib/app/backup/open-copy';
import { settingsText } from '@/lib/i18n/settings';
import { CopyPreview } from './CopyPreview';

type State =
  | { readonly at: 'start' | 'reading' }
  | { readonly at: 'problem'; readonly text: string }
  | { readonly at: 'preview'; readonly copy: OpenedCopy };

async function read(file: File): Promise<State> {
  try {
    const opened = await openCopy(file);
    return opened.ok
      ? { at: 'preview', copy: opened.copy }
      : { at: 'problem', text: settingsText(`copy.problem.${opened.reason}`) };
  } catch {
    // The browser could not read the file, or the records beside it.
    return { at: 'problem', text: settingsText('copy.problem.unreadable') };
  }
}

/** Chooses a copy, checks it, shows what it would change, and only then brings it back. */
export function BringBackCopy({ onDone }: { readonly onDone?: () => void }) {
  const [state, setState] = useState<State>({ at: 'start' });
  const input = useRef<HTMLInputElement>(null);
  const choose = async (files: FileList | null) => {
    const file = files?.[0];
    if (!file) return;
    setState({ at: 'reading' });
    setState(await read(file));
    if (input.current) input.current.value = '';
  };
  const bring = async (copy: OpenedCopy, mode: BringBackMode) => {
    await attempt(async () => {
      const undo = await bringBack(copy, mode);
      setState({ at: 'start' });
      say(settingsText('preview.done'), undo);
      onDone?.();
    });
  };
  return (
    <>
      <input
        ref={input}
        type="file"
        accept="application/json,.json"
        aria-label={settingsText('copy.choose')}
        hidden
        onChange={(event) => choose(event.currentTarget.files)}
      />
      <Button onClick={() => input.current?.click()}>{settingsText('copy.open')}</Button>
      <div role="status">
        {state.at === 'reading' && <p>{settingsText('copy.reading')}</p>}
        {state.at === 'problem' && (
          <Note tone="madder" icon={FileWarning}>
            {state.text}
          </Note>
        )}
      </div>
      {state.at === 'preview' && (
        <CopyPreview
          copy={state.copy}
          onBringBack={(mode) => bring(state.copy, mode)}
          onClose={() => setState({ at: 'start' })}
        />
      )}
    </>
  );
}
