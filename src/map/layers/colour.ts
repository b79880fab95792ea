import type { Color } from '@deck.gl/core';

/** A token as deck.gl takes it. `alpha`: 0–1. */
export function rgba(hex: string, alpha = 1): Color {
  const value = Number.parseInt(hex.slice(1), 16);
  return [(value >> 16) & 255, (value >> 8) & 255, value & 255, Math.round(alpha * 255)];
}
