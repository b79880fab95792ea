import type { SourcedDenominator } from '../denominator/denominator.ts';
import type { IncidentCategory, IncidentChannel } from '../incident/incident.ts';
import type { Period } from '../time/period.ts';
import type { OwnQuestion, OwnSet } from './own-set.ts';
import type { StatedFigure } from './stated-figure.ts';

/** What an import says of one place. Nothing of two imports is ever added up or joined. */
export type OwnOfPlace =
  | {
      readonly kind: 'counts';
      readonly set: OwnSet;
      /** Newest first. */
      readonly values: readonly {
        readonly category: IncidentCategory | null;
        readonly channel: IncidentChannel | null;
        readonly period: Period;
        readonly count: StatedFigure;
      }[];
    }
  | {
      readonly kind: 'survey';
      readonly set: OwnSet;
      readonly question: OwnQuestion;
      /** Null: the file does not part the answers. */
      readonly group: string | null;
      /** A series of its own, newest first. */
      readonly values: readonly {
        readonly period: Period;
        /** 0–1. */
        readonly share: StatedFigure;
        /** Null where the file does not state it. */
        readonly answers: number | null;
      }[];
    }
  | {
      readonly kind: 'denominators';
      readonly set: OwnSet;
      readonly values: readonly {
        readonly denominator: SourcedDenominator;
        readonly period: Period;
        readonly value: number;
      }[];
    }
  /** Reports that name the place; they are never incidents. */
  | { readonly kind: 'tyck-till'; readonly set: OwnSet; readonly reports: number };

/** In the order of the imports. */
export function ownOfPlace(sets: readonly OwnSet[], placeId: string): readonly OwnOfPlace[] {
  return sets.flatMap((set) => ofSet(set, placeId));
}

function ofSet(set: OwnSet, placeId: string): readonly OwnOfPlace[] {
  const { content } = set;
  switch (content.kind) {
    case 'counts': {
      const values = content.values.filter(isOf(placeId)).toSorted(newestFirst);
      return values.length === 0 ? [] : [{ kind: 'counts', set, values }];
    }
    case 'survey': {
      const values = content.values.filter(isOf(placeId)).toSorted(newestFirst);
      return [...new Set(values.map(({ group }) => group))].map((group) => ({
        kind: 'survey' as const,
        set,
        question: content.question,
        group,
        values: values
          .filter((value) => value.group === group)
          .map(({ period, share, answers = null }) => ({ period, share, answers })),
      }));
    }
    case 'denominators': {
      const values = content.values.filter(isOf(placeId)).toSorted(newestFirst);
      return values.length === 0 ? [] : [{ kind: 'denominators', set, values }];
    }
    case 'tyck-till': {
      const reports = content.values.filter(isOf(placeId)).length;
      return reports === 0 ? [] : [{ kind: 'tyck-till', set, reports }];
    }
    default:
      return [];
  }
}

function isOf(asked: string) {
  return ({ placeId }: { readonly placeId: string | null }) => placeId === asked;
}

function newestFirst(a: { readonly period: Period }, b: { readonly period: Period }): number {
  return b.period.end.localeCompare(a.period.end);
}
