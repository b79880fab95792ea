import type { MeasuredDenominator } from '../denominator/denominator.ts';
import type { IncidentCategory } from '../incident/incident.ts';
import { policeDiscoveredOffences } from '../incident/police-discovered.ts';
import type { EventCategory } from '../offence/published-event.ts';

/** Types of offence with a sheet that counts. */
export const countedOffences = ['fraud', 'theft', 'drugs', 'assault-outdoors', 'robbery'] as const;
export type CountedOffence = (typeof countedOffences)[number];

/** The last one has words and figures of the whole district alone: it is never counted, never placed. */
export const offenceTypes = [...countedOffences, 'close-relationships'] as const;
export type OffenceType = (typeof offenceTypes)[number];

/** What a statement of the document says about a type of offence. */
export const factParts = ['about', 'place', 'time', 'darkFigure', 'denominator'] as const;
export type FactPart = (typeof factParts)[number];

/** Ids of statements; `*` stands for any characters, so that no place has to be named here. */
export type FactPatterns = Readonly<Record<FactPart, readonly string[]>>;

/** Why no denominator, or only some, fits a type of offence. Our own judgement, shown as such. */
export type DenominatorReason = 'online' | 'shops' | 'police-effort' | 'nightlife' | 'present';

export interface OffenceProfile {
  readonly categories: readonly IncidentCategory[];
  /** The published event is of a wider kind than the type. */
  readonly event: { readonly category: EventCategory; readonly isWider: boolean };
  readonly facts: FactPatterns;
  readonly denominators: {
    /** Best first; empty: none fits. */
    readonly fitting: readonly MeasuredDenominator[];
    readonly reason: DenominatorReason;
  };
}

const NONE: readonly never[] = [];

export const offenceProfiles: Readonly<Record<CountedOffence, OffenceProfile>> = {
  fraud: {
    categories: ['fraud'],
    event: { category: 'fraud', isWider: false },
    facts: {
      about: ['crime.top', 'crime.fraud.*'],
      place: NONE,
      time: NONE,
      darkFigure: ['crime.fraud.trend'],
      denominator: NONE,
    },
    denominators: { fitting: [], reason: 'online' },
  },
  theft: {
    categories: ['shoplifting', 'other-theft'],
    event: { category: 'theft', isWider: false },
    facts: {
      about: ['crime.top', 'crime.shoplift', 'youth.crime1.ak9'],
      place: ['*.complaints'],
      time: NONE,
      darkFigure: NONE,
      denominator: NONE,
    },
    denominators: { fitting: [], reason: 'shops' },
  },
  drugs: {
    categories: ['drugs'],
    event: { category: 'drugs', isWider: false },
    facts: {
      about: ['crime.top', 'crime.drug.*', 'youth.drug.*', 'youth.crime1.*', 'ods.def'],
      place: ['ods.*', 'perc.*.drugtrade.*', 'perc.*.drug.*', 'tt.drugs.*', '*.complaints'],
      time: ['night.pattern'],
      darkFigure: NONE,
      denominator: NONE,
    },
    denominators: { fitting: [], reason: 'police-effort' },
  },
  'assault-outdoors': {
    categories: ['assault-outdoors'],
    event: { category: 'assault', isWider: true },
    facts: {
      about: ['crime.assault.trend'],
      place: ['crime.assault.where*'],
      time: NONE,
      darkFigure: NONE,
      denominator: ['venues.*'],
    },
    denominators: { fitting: ['licensed-venues', 'passers-by'], reason: 'nightlife' },
  },
  robbery: {
    categories: ['robbery'],
    event: { category: 'robbery', isWider: false },
    facts: {
      about: ['crime.robbery.2*'],
      place: ['crime.robbery.where*'],
      time: NONE,
      darkFigure: NONE,
      denominator: NONE,
    },
    denominators: { fitting: ['passers-by'], reason: 'present' },
  },
};

/** Violence in close relationships: what is said, and what is said of unreported offences. */
export const closeRelationshipFacts: Pick<FactPatterns, 'about' | 'darkFigure'> = {
  about: ['dv.*', 'crime.fridskr.*', 'vit.*'],
  darkFigure: ['crime.fridskr.trend'],
};

export function isPoliceDiscovered(type: CountedOffence): boolean {
  return offenceProfiles[type].categories.every((one) => policeDiscoveredOffences.includes(one));
}
