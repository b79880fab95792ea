/** A card tells what was known when it was made. Unit: days. */
export const CARD_DAYS = 14;

/** Last day on which the card may be used, `YYYY-MM-DD`. */
export function cardExpiry(madeOn: string): string {
  const day = new Date(`${madeOn}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() + CARD_DAYS);
  return day.toISOString().slice(0, 10);
}

export function isCardExpired(madeOn: string, today: string): boolean {
  return today > cardExpiry(madeOn);
}
