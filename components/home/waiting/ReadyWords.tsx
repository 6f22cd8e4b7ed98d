import { Check, Copy } from 'lucide';
import { useState } from 'preact/hooks';
import { Button } from '@/components/ui/Button';
import { Icon } from '@/components/ui/Icon';
import { sayProblem } from '@/components/ui/notice';
import { waitingPageText } from '@/lib/i18n/waiting-page';
import styles from './Waiting.module.css';

/** Words to send as they are, or to change; each can be copied. */
export function ReadyWords({ wordings }: { readonly wordings: readonly string[] }) {
  const [copied, setCopied] = useState<string>();
  if (wordings.length === 0) return null;
  const copy = async (words: string) => {
    setCopied(undefined);
    try {
      await navigator.clipboard.writeText(words);
      setCopied(words);
    } catch {
      sayProblem(waitingPageText('notCopied'));
    }
  };
  return (
    <div class={styles.ready}>
      <p class="small muted">{waitingPageText('words')}</p>
      <ul>
        {wordings.map((words) => (
          <li key={words}>
            <p class="words">{words}</p>
            <Button
              {...(copied !== words && { 'aria-label': waitingPageText('copyName', { words }) })}
              onClick={() => copy(words)}
            >
              <Icon shape={copied === words ? Check : Copy} />
              {waitingPageText(copied === words ? 'copied' : 'copy')}
            </Button>
          </li>
        ))}
      </ul>
      <p class="hidden-text" role="status">
        {copied && waitingPageText('copied')}
      </p>
    </div>
  );
}
