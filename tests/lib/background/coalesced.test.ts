import { describe, expect, it } from 'vitest';
import { coalesced } from '@/lib/background/coalesced';

function counted() {
  let runs = 0;
  const open: (() => void)[] = [];
  const call = coalesced(() => {
    runs += 1;
    return new Promise<void>((resolve) => open.push(resolve));
  });
  return { call, finish: () => open.shift()?.(), runs: () => runs };
}

describe('coalesced work', () => {
  it('runs at once', () => {
    const work = counted();
    void work.call();
    expect(work.runs()).toBe(1);
  });

  it('runs once more for all calls that came while it ran', async () => {
    const work = counted();
    const first = work.call();
    const others = [work.call(), work.call(), work.call()];
    work.finish();
    await first;
    await Promise.resolve();
    expect(work.runs()).toBe(2);
    work.finish();
    await Promise.all(others);
    expect(work.runs()).toBe(2);
  });

  it('goes on after a failure', async () => {
    let isBroken = true;
    const call = coalesced(async () => {
      if (isBroken) throw new Error('broken');
    });
    await expect(call()).rejects.toThrow('broken');
    isBroken = false;
    await expect(call()).resolves.toBeUndefined();
  });
});
