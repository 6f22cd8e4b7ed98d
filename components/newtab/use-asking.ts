import { useState } from 'preact/hooks';
import { attempt } from '@/components/hooks/attempt';
import type { WhenLive } from './use-new-tab';

export type Asking = {
  /** What she has just ticked, while we wonder what he said. */
  readonly tickedId: string | undefined;
  readonly isAdding: boolean;
  readonly tick: (row: number) => Promise<unknown>;
  readonly answer: (text: string) => Promise<unknown>;
  readonly add: (text: string) => Promise<unknown>;
  readonly openForm: () => void;
  readonly close: () => void;
};

/** Ticking what she has asked, noting what he said, and jotting down new things to ask. */
export function useAsking(whenLive: WhenLive): Asking {
  const [tickedId, setTickedId] = useState<string>();
  const [isAdding, setIsAdding] = useState(false);
  const close = () => {
    setTickedId(undefined);
    setIsAdding(false);
  };
  return {
    tickedId,
    isAdding,
    close,
    openForm: () => setIsAdding(true),
    tick: (row) =>
      attempt(async () => {
        const [{ tickOff }, { view }] = await Promise.all([import('./rail-acts'), whenLive()]);
        const id = view.current?.toAsk[row]?.id;
        if (!id) return;
        await tickOff(id, close);
        setIsAdding(false);
        setTickedId(id);
      }),
    answer: (text) =>
      attempt(async () => {
        const { noteAnswer } = await import('./rail-acts');
        if (tickedId) await noteAnswer(tickedId, text);
        close();
      }),
    add: (text) =>
      attempt(async () => {
        const [{ jotDown }, { view }] = await Promise.all([import('./rail-acts'), whenLive()]);
        if (view.current) await jotDown(view.current.son.id, text);
        close();
      }),
  };
}
