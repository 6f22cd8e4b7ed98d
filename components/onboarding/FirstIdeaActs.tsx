import { Copy } from 'lucide';
import { attempt } from '@/components/hooks/attempt';
import { Button, ButtonLink } from '@/components/ui/Button';
import { Icon } from '@/components/ui/Icon';
import { say, sayProblem } from '@/components/ui/notice';
import { newtabText } from '@/lib/i18n/newtab';
import { newtabActsText } from '@/lib/i18n/newtab-acts';
import { onboardingText } from '@/lib/i18n/onboarding';
import styles from './Onboarding.module.css';
import type { FirstIdeaView } from './use-first-idea';

/** What she can do with the first idea; her new tab has it too. */
export function FirstIdeaActs({ shown, another }: FirstIdeaView) {
  const words = shown?.idea.words;
  return (
    <div class={styles.acts}>
      {words && (
        <Button look="main" onClick={() => copy(words)}>
          <Icon shape={Copy} />
          {newtabText('idea.copy')}
        </Button>
      )}
      <ButtonLink look={words ? 'tall' : 'main'} href="newtab.html">
        {onboardingText('idea.newTab')}
      </ButtonLink>
      {shown?.hasAnother && (
        <Button look="quiet" onClick={() => attempt(another)}>
          {newtabText('idea.another')}
        </Button>
      )}
    </div>
  );
}

async function copy(words: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(words);
    say(newtabActsText('idea.copied'));
  } catch {
    sayProblem(newtabActsText('idea.notCopied'));
  }
}
