/** First and last year that a register's entries are from; null for an empty register. */
export interface RegisterYears {
  readonly from: number;
  readonly to: number;
}

export function registerYears(entries: readonly { readonly year: number }[]): RegisterYears | null {
  if (entries.length === 0) return null;
  const years = entries.map(({ year }) => year);
  return { from: Math.min(...years), to: Math.max(...years) };
}
