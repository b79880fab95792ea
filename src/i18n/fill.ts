/**
 * Sets values into a pattern that `t` made with its slots left open: `{ hour: '{{hour}}' }`. For
 * hundreds of sentences at once, where `t` for each would be slow.
 */
export function fill(pattern: string, values: Readonly<Record<string, string>>): string {
  return pattern.replace(/{{(\w+)}}/g, (_, name: string) => values[name] ?? '');
}
