const WORDS = new Set([
  '-',
  '–',
  '—',
  '−',
  '.',
  '..',
  '...',
  '…',
  'n/a',
  'n.a.',
  'na',
  '#n/a',
  '#saknas!',
  'nan',
  'null',
  'none',
  'nil',
  'missing',
  'no data',
  'not available',
  'saknas',
  'uppgift saknas',
  'uppgifter saknas',
  'uppg. saknas',
  'uppg saknas',
  'ingen uppgift',
  'värde saknas',
  'data saknas',
  'saknar uppgift',
  'ej tillgänglig',
  'ej tillgängligt',
  'ej uppgift',
  'uppgift ej tillgänglig',
  'us',
  'u.s.',
  'e.t.',
]);

const LONGEST = 24;

/** Whether a cell says that there is no figure. Nought and “fewer than 5” are not missing. */
export function isMissingWord(text: string): boolean {
  const first = text.charCodeAt(0);
  // Most cells are figures, and no word for missing begins with a digit.
  if (first >= 48 && first <= 57) return false;
  const trimmed = text.trim();
  if (trimmed === '') return true;
  return trimmed.length <= LONGEST && WORDS.has(trimmed.toLowerCase().replace(/\s+/g, ' '));
}

const WITHHELD =
  /^(?:<\s*\d{1,2}|färre än \d{1,2}|mindre än \d{1,2}|1\s*[-–]\s*4|dold|sekretess)$/i;

/** Whether a cell says that there is a figure which is not shown. */
export function isWithheldWord(text: string): boolean {
  return text.length <= LONGEST && WITHHELD.test(text.trim());
}
