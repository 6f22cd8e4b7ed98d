import { Button } from '@/components/ui/Button';
import { isStorageError } from '@/lib/app/news';
import { recoveryText } from '@/lib/i18n/recovery';
import { RecoveryPage } from './RecoveryPage';

type Props = { readonly error: unknown; readonly onAgain: () => void };

/**
 * The page for records that cannot be opened: what happened, what is safe, what to do. An error
 * that is not about storage is thrown on.
 */
export function StorageProblem({ error, onAgain }: Props) {
  if (!isStorageError(error)) throw error;
  const { reason } = error;
  return (
    <RecoveryPage title={recoveryText(`${reason}.title`)}>
      <p>{recoveryText(`${reason}.text`)}</p>
      <p>{recoveryText(`${reason}.do`)}</p>
      {reason === 'newer' ? (
        <Button look="main" onClick={() => location.reload()}>
          {recoveryText('reload')}
        </Button>
      ) : (
        <Button look="main" onClick={onAgain}>
          {recoveryText('tryAgain')}
        </Button>
      )}
      <details>
        <summary>{recoveryText('details')}</summary>
        {/* What the browser said; it knows none of her words. */}
        <p class="small muted">{String(error.cause)}</p>
      </details>
    </RecoveryPage>
  );
}
