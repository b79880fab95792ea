import { findPersonnummer, hasEmail, hasMobile } from '../import/personal-values.ts';

export const personalTextKinds = ['personnummer', 'phone', 'email'] as const;
export type PersonalTextKind = (typeof personalTextKinds)[number];

/** What in a free text must not be kept, in the order of the kinds. Names cannot be told by a rule. */
export function findPersonalText(text: string): readonly PersonalTextKind[] {
  const isFound: Readonly<Record<PersonalTextKind, boolean>> = {
    personnummer: findPersonnummer(text) !== null,
    phone: hasMobile(text) || LANDLINE_WITHIN.test(text),
    email: hasEmail(text),
  };
  return personalTextKinds.filter((kind) => isFound[kind]);
}

/** An area code, a hyphen or a space, and groups of digits: a year or a count is not written so. */
const LANDLINE_WITHIN = /(?<![\d.,-])0\d{1,3}\s?[-–]\s?\d{2,3}(?:\s?\d{2,3}){1,2}(?![\d.,-])/;
