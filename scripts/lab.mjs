// npm run lab -- <tool>: looks at ideas, reminders and reading without a browser.
import { parseArgs } from 'node:util';
import { withTypeScript } from './load-typescript.mjs';
import { ensurePackages } from './setup/packages.mjs';

const TOOLS = ['sample', 'library', 'ideas', 'dates', 'nudges', 'match', 'feed'];
const BAD_USAGE = 2;

/** A mistake of whoever called, told in one sentence. */
function refuse(sentence) {
  console.error(sentence);
  process.exitCode = BAD_USAGE;
}

const [tool, ...parameters] = process.argv.slice(2);
// Whoever reads may have seen enough: `| head` closes the pipe.
process.stdout.on('error', () => process.exit());

if (!TOOLS.includes(tool)) {
  refuse(`Please say which tool to run: ${TOOLS.join(', ')}.`);
} else {
  await ensurePackages();
  await withTypeScript(
    `scripts/lab/${tool}.ts`,
    async ({ usage, options, takesFile = false, linesOf }) => {
      try {
        const { values, positionals } = parseArgs({
          args: parameters,
          options,
          allowPositionals: takesFile,
        });
        for (const line of await linesOf(values, positionals)) console.log(line);
      } catch (error) {
        if (error.name === 'UsageError') refuse(error.message);
        else if (error.code?.startsWith('ERR_PARSE_ARGS')) refuse(`Please write: ${usage}.`);
        else throw error;
      }
    },
  );
}
