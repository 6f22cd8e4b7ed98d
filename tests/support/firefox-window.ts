import type { Bidi } from './bidi';

type Tree = { readonly contexts: readonly { readonly context: string; readonly url: string }[] };
type Answer = {
  readonly type: 'success' | 'exception';
  readonly result?: { readonly value?: string };
  readonly exceptionDetails?: { readonly text: string };
};

/**
 * Runs a function in a page or in the window of the browser itself. Parameters and answer travel
 * as JSON.
 */
export async function callIn<Result>(
  bidi: Bidi,
  context: string,
  source: string,
  values: readonly unknown[],
): Promise<Result> {
  const answer = await bidi.send<Answer>('script.callFunction', {
    functionDeclaration: `async (values) => JSON.stringify(await (${source})(...JSON.parse(values)))`,
    arguments: [{ type: 'string', value: JSON.stringify(values) }],
    target: { context },
    awaitPromise: true,
    userActivation: true,
  });
  if (answer.type === 'exception') throw new Error(answer.exceptionDetails?.text);
  const value = answer.result?.value;
  return (value === undefined ? undefined : JSON.parse(value)) as Result;
}

/** The window around the tabs, where Firefox's own code runs. */
export async function browserWindow(bidi: Bidi) {
  const { contexts } = await bidi.send<Tree>('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const window = contexts.find(({ url }) => url.endsWith('/browser.xhtml'));
  if (!window) throw new Error('Firefox has no window');
  return <Result>(source: string, ...values: readonly unknown[]) =>
    callIn<Result>(bidi, window.context, source, values);
}

export type BrowserWindow = Awaited<ReturnType<typeof browserWindow>>;
