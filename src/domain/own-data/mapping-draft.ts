import type { SourcedDenominator } from '../denominator/denominator.ts';
import type { IncidentCategory, IncidentChannel } from '../incident/incident.ts';
import type { CategoryMap, ChannelMap } from './category-mapping.ts';
import type { PlaceChoices } from './match-place-names.ts';
import type { OwnDataKind } from './own-set.ts';

/** What a column of the file is used for. */
export const mappingRoles = [
  'time',
  'clock',
  'id',
  'category',
  'channel',
  'place',
  'share',
  'answers',
  'group',
  'subject',
  'name',
  'label',
] as const;

export type MappingRole = (typeof mappingRoles)[number];

/** Which roles each kind of data has, those that it cannot do without first. */
export const rolesOfKind: Readonly<
  Record<
    OwnDataKind,
    { readonly needed: readonly MappingRole[]; readonly other: readonly MappingRole[] }
  >
> = {
  incidents: { needed: ['time'], other: ['clock', 'category', 'channel', 'place', 'id'] },
  counts: { needed: ['place'], other: ['category', 'channel'] },
  survey: { needed: ['place', 'share'], other: ['answers', 'group'] },
  'tyck-till': { needed: ['time'], other: ['subject', 'place', 'id'] },
  denominators: { needed: ['place'], other: [] },
  places: { needed: ['name'], other: ['id'] },
  'walk-points': { needed: [], other: ['label', 'id'] },
};

/** Where the figures get their period from, as far as a person has come. */
export type DraftPeriod =
  | { readonly kind: 'not-said' }
  /** One period for the whole file. Dates may still be empty. */
  | { readonly kind: 'stated'; readonly start: string; readonly end: string }
  | { readonly kind: 'column'; readonly column: string }
  | { readonly kind: 'columns'; readonly start: string; readonly end: string }
  /** Each column of counts is named by its year or month. */
  | { readonly kind: 'names' };

/** How a file is to be taken in, as far as a person has come. Plain data. */
export interface MappingDraft {
  readonly kind: OwnDataKind;
  readonly name: string;
  /** Whose figures they are. */
  readonly source: string;
  readonly columns: Readonly<Partial<Record<MappingRole, string>>>;
  /** For every row, where there is no column that says. */
  readonly always: {
    readonly category: IncidentCategory | null;
    readonly channel: IncidentChannel | null;
  };
  readonly categories: CategoryMap;
  readonly channels: ChannelMap;
  readonly places: PlaceChoices;
  readonly unknownPlaces: 'refused' | 'without-place';
  /** Columns of counts. */
  readonly counts: readonly string[];
  /** Columns of denominators. */
  readonly figures: ReadonlyMap<string, SourcedDenominator>;
  readonly period: DraftPeriod;
  /** An indicator of the pack, or a question in words of one's own. */
  readonly question:
    | { readonly kind: 'indicator'; readonly id: string }
    | { readonly kind: 'own'; readonly text: string };
  readonly duplicates: 'refused' | 'accepted';
}

/** What stands between a draft and an import. */
export type DraftProblem =
  | {
      readonly code:
        | 'source-missing'
        | 'name-missing'
        | 'nothing-to-count'
        | 'nothing-to-divide-by';
    }
  | { readonly code: 'role-missing'; readonly role: MappingRole }
  | {
      readonly code:
        | 'category-missing'
        | 'question-missing'
        | 'period-missing'
        | 'period-not-valid';
    }
  | {
      readonly code: 'values-not-mapped';
      readonly role: 'category' | 'channel';
      readonly values: number;
    }
  | { readonly code: 'place-ambiguous'; readonly names: number }
  | { readonly code: 'geometry-missing'; readonly needs: 'areas' | 'points' };
