import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { inProject } from './project.mjs';
import { run } from './run.mjs';

const SHOWN_LINES = 20;

const firstLines = (text) => text.split('\n').slice(0, SHOWN_LINES).join('\n');

/** Why a test or a whole file failed, each on its own lines. */
function reasons({ testResults }) {
  return testResults.flatMap(({ name, message, assertionResults }) => {
    const failed = assertionResults.filter(({ status }) => status === 'failed');
    const own = failed.map(
      ({ fullName, failureMessages }) =>
        `  ✗ ${fullName}\n${firstLines(failureMessages.join('\n'))}`,
    );
    return own.length > 0 || !message ? own : [`  ✗ ${name}\n${firstLines(message)}`];
  });
}

/** Files that could not even be loaded hold no test, but must not pass unseen. */
const brokenFiles = ({ testResults }) =>
  testResults.filter(({ status, assertionResults }) => {
    return status === 'failed' && !assertionResults.some((test) => test.status === 'failed');
  }).length;

/**
 * Runs vitest and counts its tests one by one.
 *
 * @param {string} name what the step is called
 * @param {readonly string[]} parameters of `vitest run`
 * @param {Record<string, string>} [env]
 * @returns {Promise<import('./steps.mjs').Step>}
 */
export async function runVitest(name, parameters, env = {}) {
  const file = inProject('.cache', `${name.replaceAll(/\W+/g, '-')}.json`);
  mkdirSync(inProject('.cache'), { recursive: true });
  rmSync(file, { force: true });
  const { code, output, seconds } = await run(
    'vitest',
    ['run', '--reporter=dot', '--reporter=json', `--outputFile.json=${file}`, ...parameters],
    { env: { NO_COLOR: '1', ...env } },
  );
  if (!existsSync(file)) return { name, passed: 0, failed: 1, seconds, details: output };
  const result = JSON.parse(readFileSync(file, 'utf8'));
  const failed = result.numFailedTests + brokenFiles(result);
  return {
    name,
    seconds,
    passed: result.numPassedTests,
    // It may also end badly on an error outside of any test.
    failed: failed === 0 && code !== 0 ? 1 : failed,
    details: reasons(result).join('\n') || output,
  };
}
