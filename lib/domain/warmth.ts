/** How directly love is said in her family, as she chose it: it decides which words she is offered. */
export const WARMTHS = ['reserved', 'warm', 'open'] as const;
export type Warmth = (typeof WARMTHS)[number];

/** Until she chooses. */
export const DEFAULT_WARMTH: Warmth = 'warm';
