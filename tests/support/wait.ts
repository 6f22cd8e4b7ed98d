const PATIENCE_MS = 10_000;
const PAUSE_MS = 50;

export const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

/**
 * Asks again and again until the answer is something.
 *
 * @param what named in the error when it never comes
 * @param patience milliseconds
 */
export async function until<Answer>(
  what: string,
  ask: () => Promise<Answer | undefined | false | null>,
  patience = PATIENCE_MS,
): Promise<Answer> {
  const end = Date.now() + patience;
  let problem: unknown;
  for (;;) {
    try {
      const answer = await ask();
      if (answer) return answer;
    } catch (error) {
      problem = error;
    }
    if (Date.now() > end) throw new Error(`Waited in vain for ${what}`, { cause: problem });
    await pause(PAUSE_MS);
  }
}
