import type { SimulatedDecision } from '@/lib/domain/reminders/ledger/simulate';

/** Everything that comes, and what waits or is dropped when that is first decided of it. */
export function firstOfEach(decisions: readonly SimulatedDecision[]): readonly SimulatedDecision[] {
  const seen = new Set<string>();
  return decisions.filter(({ decision, entry }) => {
    if (decision === 'show' || decision === 'fold') return true;
    const key = `${decision} ${entry.id}`;
    const isFirst = !seen.has(key);
    seen.add(key);
    return isFirst;
  });
}
