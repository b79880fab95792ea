const NUMBER = /\s+\d{1,4}\s?[a-z]?(?:\s*[-–]\s*\d{1,4}\s?[a-z]?)?$/i;

/** The name of the street or square in an address: no number, no flat, no post code, no town. */
export function streetOf(address: string): string {
  const [first = ''] = address.split(/[,;\n]/);
  const bare = first
    .replace(/\b\d{3}\s?\d{2}\b.*$/, '')
    .replace(/\b(?:lgh|lägenhet|tr|våning|vån|uppgång)\b.*$/i, '')
    .trim();
  return bare.replace(NUMBER, '').trim();
}
