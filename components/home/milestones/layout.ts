/** How the dates are laid out: one below the other, or by month. */
export type Layout = 'list' | 'year';
