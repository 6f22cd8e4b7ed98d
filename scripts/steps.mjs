/**
 * One thing that was checked and how it went; what it printed is shown only when it failed.
 *
 * @typedef {{ name: string, passed: number, failed: number, seconds: number, details?: string }} Step
 */

/** A program that is one check: it passes when it ends with 0. */
export const stepOf = (name, { code, output, seconds }) => ({
  name,
  passed: code === 0 ? 1 : 0,
  failed: code === 0 ? 0 : 1,
  seconds,
  details: output,
});

/** Prints a step on one line, and why it failed. */
export function report({ name, passed, failed, seconds, details }) {
  const mark = failed === 0 ? '✓' : '✗';
  const counts = passed + failed === 1 ? '' : `${passed} passed, ${failed} failed`;
  console.log(`${mark} ${name.padEnd(34)} ${`${seconds.toFixed(1)} s`.padStart(8)}  ${counts}`);
  if (failed > 0 && details) console.log(details.trimEnd());
}

/** Prints the sum of all steps as the last line and ends the program with the fitting code. */
export function finish(steps) {
  const sum = (key) => steps.reduce((total, step) => total + step[key], 0);
  console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
  process.exitCode = sum('failed') === 0 ? 0 : 1;
}
