import type { OffenceType } from '../../../domain/offence-sheet/offence-types.ts';
import { offenceTypes } from '../../../domain/offence-sheet/offence-types.ts';

/** As the address writes the types. */
export const offencePaths: Readonly<Record<OffenceType, string>> = {
  fraud: 'bedrageri',
  theft: 'tillgrepp',
  drugs: 'narkotika',
  'assault-outdoors': 'misshandel-utomhus',
  robbery: 'ran',
  'close-relationships': 'nara-relation',
};

/** The first type where the address names none, or one that does not exist. */
export function offenceOf(part: string | undefined): OffenceType {
  return offenceTypes.find((type) => offencePaths[type] === part) ?? offenceTypes[0];
}
