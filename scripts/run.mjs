import { spawn } from 'node:child_process';
import path from 'node:path';
import { inProject, PROJECT } from './project.mjs';

const TOOLS = inProject('node_modules', '.bin');

/**
 * Runs a program in the project, with the tools of its packages (and their Node) first on the path.
 *
 * @param {string} program
 * @param {readonly string[]} parameters
 * @param {{ env?: Record<string, string>, isShown?: boolean }} [options] `isShown` passes what it
 *   prints straight on, and `output` stays empty
 * @returns {Promise<{ code: number, output: string, seconds: number }>} code 1 when it cannot start
 */
export function run(program, parameters, { env = {}, isShown = false } = {}) {
  const startedAt = performance.now();
  return new Promise((resolve) => {
    const output = [];
    const finish = (code) =>
      resolve({
        code,
        output: Buffer.concat(output).toString('utf8'),
        seconds: (performance.now() - startedAt) / 1000,
      });
    const child = spawn(program, parameters, {
      cwd: PROJECT,
      env: { ...process.env, PATH: TOOLS + path.delimiter + process.env.PATH, ...env },
      shell: process.platform === 'win32',
      stdio: isShown ? 'inherit' : ['ignore', 'pipe', 'pipe'],
    });
    child.stdout?.on('data', (part) => output.push(part));
    child.stderr?.on('data', (part) => output.push(part));
    child.on('error', (error) => {
      output.push(Buffer.from(`${error.message}\n`));
      finish(1);
    });
    child.on('close', (code) => finish(code ?? 1));
  });
}
