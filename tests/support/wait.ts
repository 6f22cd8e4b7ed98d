const PATIENCE_MS = 20_000;
const PAUSE_MS = 50;

export const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

type Patience = {
  /** Milliseconds. */
  readonly patience?: number;
  /** What helps to understand why it never came, such as the text of the page. */
  readonly describe?: () => Promise<string>;
};

/**
 * Asks again and again until the answer is something.
 *
 * @param what named in the error when it never comes
 */
export async function until<Answer>(
  what: string,
  ask: () => Promise<Answer | undefined | false | null>,
  { patience = PATIENCE_MS, describe = async () => '' }: Patience = {},
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
    if (Date.now() > end) {
      throw new Error(`Waited in vain for ${what}\n${await describe()}`, { cause: problem });
    }
    await pause(PAUSE_MS);
  }
}
