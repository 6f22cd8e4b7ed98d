import { useEffect, useState } from 'preact/hooks';
import { attempt } from '@/components/hooks/attempt';
import { whoseRecord } from '@/lib/app/milestones/whose-record';
import { chooseSon } from '@/lib/app/sons/choose-son';

/**
 * A link may lead to a date, a tradition, a plan or an agreement with another son, as from a
 * notification: then the page turns to him.
 *
 * @param openId the record that the address names
 * @param isHere whether it belongs to the son in view
 * @returns `gone` when there is no such record any more
 */
export function useOtherSon(openId: string | undefined, isHere: boolean): 'gone' | undefined {
  const [goneId, setGoneId] = useState<string>();
  useEffect(() => {
    if (!openId || isHere) return;
    void attempt(async () => {
      const sonId = await whoseRecord(openId);
      if (sonId) await chooseSon(sonId, Date.now());
      else setGoneId(openId);
    });
  }, [openId, isHere]);
  return openId && goneId === openId && !isHere ? 'gone' : undefined;
}
