import { run } from './run.mjs';
import { report, stepOf } from './steps.mjs';

const CHECKS = [
  ['format, lint and import rules', 'biome', ['check', '--colors=off', '--error-on-warnings']],
  ['types', 'tsc', ['--noEmit', '--project', '.']],
  ['dead code', 'knip', ['--no-progress']],
  ['promises', 'oxlint', ['--type-aware', '--deny-warnings']],
];

/** Runs every check of the code itself, side by side. */
export function runChecks() {
  return Promise.all(
    CHECKS.map(async ([name, program, parameters]) => {
      const step = stepOf(name, await run(program, parameters, { env: { NO_COLOR: '1' } }));
      report(step);
      return step;
    }),
  );
}
