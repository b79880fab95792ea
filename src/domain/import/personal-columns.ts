import type { ColumnProfile } from './column-profile.ts';
import { foldName } from './fold-name.ts';

/** Why a column is left out before anything is kept. The first that fits, in this order. */
export type LeftOut =
  | 'personnummer'
  | 'email'
  | 'phone'
  | 'person-name'
  | 'street-address'
  | 'free-text';

const BY_NAME: readonly (readonly [reason: LeftOut, pattern: RegExp])[] = [
  [
    'personnummer',
    /\b(?:person ?(?:nummer|nr)|pnr|persnr|samordnings ?(?:nummer|nr)|person ?id|ssn|social security|fodelse ?(?:nummer|nr))\b/,
  ],
  [
    'email',
    /\b(?:e ?post(?:adress)?|e ?mail(?: address)?|mejl(?:adress)?|mailadress|epostadress)\b/,
  ],
  [
    'phone',
    /\b(?:telefon(?:nummer|nr)?|tel(?: ?nr)?|tfn|mobil(?:nummer|nr|telefon)?|phone(?: ?number)?|mobile|cell)\b/,
  ],
  [
    'person-name',
    /\b(?:for ?namn|efter ?namn|till?tals ?namn|full(?:standigt)? ?namn|person ?namn|namn pa person|first ?name|last ?name|sur ?name|family ?name|given ?name|full ?name|malsagande(?: ?namn)?|misstankt(?: ?namn)?|anmalare|anmalarens namn|vittne|handlaggare|kontaktperson|uppgiftslamnare|forare|boende ?namn|namn anmalare|agare|person)\b/,
  ],
  [
    'street-address',
    /\b(?:(?:gatu|bostads|hem|post|besoks|street|folkbokforings)? ?adress|street ?address|home ?address|address|gatu ?nummer|husnummer|lagenhetsnummer|street number)\b/,
  ],
  [
    'free-text',
    /\b(?:fri ?text|beskrivning|kommentar(?:er)?|anteckning(?:ar)?|notering(?:ar)?|synpunkt(?:er)?|handelseforlopp|fritextsvar|comments?|description|notes?|remarks?|free ?text|oppet svar)\b/,
  ],
];

/** Values that a column with such a name may also have, and then it is not about people. */
const NOT_PEOPLE =
  /\b(?:plats|omrade|stadsdel|ort|gata|park|skola|kommun|station|hallplats|kategori|brott|antal|andel)\b/;

const FEW = 0.3;
const HALF = 0.5;
const MOSTLY = 0.8;

/** What stands in a row about a person and in no other. */
export function holdsContact({ filled, finds }: ColumnProfile): boolean {
  const contacts = finds.identityPlain + finds.identityBare + finds.email + finds.phone;
  return filled > 0 && contacts >= filled * HALF;
}

/** Null when nothing speaks for personal data or free text. Both the name and the values are asked. */
export function reasonToLeaveOut(
  name: string,
  profile: ColumnProfile,
  isAboutPeople: boolean,
): LeftOut | null {
  const { filled, finds } = profile;
  if (filled > 0) {
    const share = (count: number) => count / filled;
    if (finds.identityPlain > 0 || share(finds.identityBare) >= FEW) return 'personnummer';
    if (finds.email > 0) return 'email';
    if (share(finds.phone) >= HALF || finds.mobile > 0) return 'phone';
    if (share(finds.personName) >= HALF) return 'person-name';
    if (filled >= 3 && share(finds.givenName) >= MOSTLY) return 'person-name';
    if (share(finds.address) >= HALF) return 'street-address';
  }
  const folded = foldName(name);
  const named = BY_NAME.find(([, pattern]) => pattern.test(folded))?.[0];
  if (named !== undefined && !NOT_PEOPLE.test(folded) && isBorneOut(named, profile)) return named;
  // A plain “name” beside a telephone number is a person's, though no list knows it.
  const isPlainName = /^(?:namn|name)$/.test(folded) && filled > 0;
  if (isPlainName && isAboutPeople && finds.nameShape / filled >= HALF) return 'person-name';
  if (filled > 0 && finds.sentence / filled >= FEW) return 'free-text';
  return null;
}

/** A count of persons has a name like theirs, and is a figure. */
function isBorneOut(reason: LeftOut, { filled, numbers, finds }: ColumnProfile): boolean {
  if (reason === 'personnummer') return true;
  if (reason === 'phone') return filled === 0 || finds.phone > 0 || finds.longInteger > 0;
  if (reason === 'street-address') return true;
  return numbers < Math.max(1, filled) * HALF;
}
