// npm run test:long: the property tests with many more runs, and the simulations in tests/long.
import { ensurePackages, ensureTypes } from './setup/packages.mjs';
import { finish, report } from './steps.mjs';
import { runVitest } from './vitest.mjs';

await ensurePackages();
await ensureTypes();
const step = await runVitest('long tests', [], { LONG: '1' });
report(step);
finish([step]);
