import type { IssueLog } from './issue-log.ts';

const personalData = {
  personnummer:
    /(?<![\d.])(?:(?:19|20)\d{2}|\d{2})(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01]|[6-8]\d|9[01])[-+ ]?\d{4}(?!\d)/,
  phone: /(?<![\d.,-])(?:\+46[\s-]?|0)\d(?:[\s-]?\d){6,9}(?!\d)/,
  email: /[\p{L}\d._%+-]+@[\p{L}\d-]+\.[\p{L}]{2,}/u,
} as const;

/** Every text of a packed file: no personal data and none of the words that must not be shown. */
export function checkTexts(
  packed: unknown,
  file: string,
  forbidden: readonly string[],
  log: IssueLog,
): void {
  visitTexts(packed, '', (text, record) => {
    const where = { file, record };
    for (const [kind, pattern] of Object.entries(personalData)) {
      if (pattern.test(text)) log.error('personal-data-pattern', where, { kind });
    }
    const lower = text.toLocaleLowerCase('sv');
    for (const word of forbidden) {
      if (lower.includes(word.toLocaleLowerCase('sv'))) {
        log.error('names-a-facility', where, { text: word });
      }
    }
  });
}

function visitTexts(
  value: unknown,
  record: string,
  visit: (text: string, record: string) => void,
): void {
  if (typeof value === 'string') visit(value, record);
  else if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) {
      visitTexts(item, `${record}[${nameOf(item) ?? index}]`, visit);
    }
  } else if (value !== null && typeof value === 'object') {
    for (const [key, item] of Object.entries(value)) visitTexts(item, `${record}.${key}`, visit);
  }
}

function nameOf(item: unknown): string | undefined {
  if (item === null || typeof item !== 'object' || !('id' in item)) return undefined;
  return typeof item.id === 'string' ? item.id : undefined;
}
