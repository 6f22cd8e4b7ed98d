/**
 * Collects what goes wrong on a page from its first moment: errors, rejected promises and
 * violations of the content policy. It runs inside of the page.
 */
export function watchProblems(): void {
  const page = globalThis as unknown as { kinthreadProblems?: string[] };
  if (page.kinthreadProblems) return;
  const problems: string[] = [];
  page.kinthreadProblems = problems;
  addEventListener('error', ({ message }) => problems.push(`error: ${message}`));
  addEventListener('unhandledrejection', ({ reason }) => problems.push(`rejection: ${reason}`));
  addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
    problems.push(`policy: ${violatedDirective} ${blockedURI}`),
  );
}
