// npm run check: the quick checks of the code itself, without running it.
import { runChecks } from './checks.mjs';
import { ensurePackages, ensureTypes } from './setup/packages.mjs';
import { finish } from './steps.mjs';

await ensurePackages();
await ensureTypes();
finish(await runChecks());
