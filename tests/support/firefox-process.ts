import { type ChildProcess, spawn } from 'node:child_process';
import { type Bidi, connectBidi } from './bidi';

const START_MS = 60_000;
const END_MS = 10_000;

/** A running Firefox and the line to it. */
export type FirefoxProcess = {
  readonly bidi: Bidi;
  /** Resolves when it has ended. */
  readonly ended: Promise<void>;
  readonly quit: () => Promise<void>;
};

/** Starts Firefox on a profile and connects to it. */
export async function startFirefox(
  file: string,
  profile: string,
  options: { readonly isHeadless: boolean; readonly timeZone?: string | undefined },
): Promise<FirefoxProcess> {
  const child = spawn(
    file,
    [
      ...(options.isHeadless ? ['--headless'] : []),
      '--no-remote',
      '--profile',
      profile,
      '--remote-debugging-port=0',
      '--remote-allow-system-access',
    ],
    {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {
        ...process.env,
        MOZ_CRASHREPORTER_DISABLE: '1',
        ...(options.timeZone ? { TZ: options.timeZone } : {}),
      },
    },
  );
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const bidi = await connectBidi(await listeningAddress(child));
  return {
    bidi,
    ended,
    async quit() {
      // The answer may never come: the browser is gone by then.
      bidi.send('browser.close').catch(() => undefined);
      const patience = setTimeout(() => child.kill('SIGKILL'), END_MS);
      await ended;
      clearTimeout(patience);
      bidi.close();
    },
  };
}

function listeningAddress(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let printed = '';
    const patience = setTimeout(
      () => reject(new Error(`Firefox did not start:\n${printed}`)),
      START_MS,
    );
    const read = (part: Buffer) => {
      printed += part;
      const address = /WebDriver BiDi listening on (ws:\S+)/.exec(printed)?.[1];
      if (!address) return;
      clearTimeout(patience);
      resolve(address);
    };
    child.stdout?.on('data', read);
    child.stderr?.on('data', read);
    child.once('error', reject);
  });
}
