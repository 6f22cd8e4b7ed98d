import WebSocket from 'ws';

type Reply = {
  readonly id?: number;
  readonly type: 'success' | 'error' | 'event';
  readonly result?: unknown;
  readonly error?: string;
  readonly message?: string;
  readonly method?: string;
  readonly params?: unknown;
};

/** A WebDriver BiDi session: commands with their answers, and what the browser tells by itself. */
export type Bidi = {
  readonly send: <Answer>(method: string, params?: object) => Promise<Answer>;
  readonly on: (method: string, hear: (params: never) => void) => void;
  readonly close: () => void;
};

/** Connects to the address that the browser printed and starts a session. */
export async function connectBidi(address: string): Promise<Bidi> {
  const socket = new WebSocket(`${address}/session`);
  await new Promise((resolve, reject) => {
    socket.once('open', resolve);
    socket.once('error', reject);
  });
  const waiting = new Map<number, { resolve: (a: unknown) => void; reject: (e: Error) => void }>();
  const listeners = new Map<string, ((params: never) => void)[]>();
  let lastId = 0;

  socket.on('message', (data) => {
    const reply = JSON.parse(String(data)) as Reply;
    if (reply.id === undefined) {
      for (const hear of listeners.get(reply.method ?? '') ?? []) hear(reply.params as never);
      return;
    }
    const asked = waiting.get(reply.id);
    waiting.delete(reply.id);
    if (reply.type === 'error') asked?.reject(new Error(`${reply.error}: ${reply.message}`));
    else asked?.resolve(reply.result);
  });
  socket.on('close', () => {
    for (const { reject } of waiting.values()) reject(new Error('The browser has gone'));
    waiting.clear();
  });

  const bidi: Bidi = {
    send: (method, params = {}) =>
      new Promise((resolve, reject) => {
        lastId += 1;
        waiting.set(lastId, { resolve: resolve as (answer: unknown) => void, reject });
        socket.send(JSON.stringify({ id: lastId, method, params }));
      }),
    on: (method, hear) => listeners.set(method, [...(listeners.get(method) ?? []), hear]),
    close: () => socket.close(),
  };
  await bidi.send('session.new', { capabilities: { alwaysMatch: {} } });
  return bidi;
}
