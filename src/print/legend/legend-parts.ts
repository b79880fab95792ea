import { hexGridIndex } from '../../domain/incident/incident-classes.ts';
import type { IncidentOrigin } from '../../domain/incident/incident-set.ts';
import type { ExploreSheet, SheetLegend } from '../../domain/sheet/explore-sheet.ts';
import { classLabels } from '../../i18n/class-labels.ts';
import type { Words } from '../../i18n/use-text.ts';
import type { ScaleMark } from '../../ui/class-scale.tsx';
import type { KeyItem } from '../../ui/key-row.tsx';
import type { PairScaleProps } from '../../ui/pair-scale.tsx';
import type { Ramp } from '../../ui/ramp.ts';
import {
  collaborationUnit,
  contextText,
  filterText,
  incidentUnit,
  leftOutText,
  offenceUnit,
  pairAcrossText,
  pairUpText,
  perceivedUnit,
  sourceReference,
} from '../sheet-words.ts';
import {
  collaborationSymbols,
  incidentKey,
  pairKey,
  perceivedKey,
  publishedKey,
  scaleMarks,
  symbolKey,
} from './legend-keys.ts';
import { pairScaleOf } from './pair-scale-of.ts';

export type LegendPart =
  | {
      readonly kind: 'class-scale';
      readonly ramp: Ramp;
      readonly marks: readonly ScaleMark[];
      readonly labels: readonly string[];
    }
  | {
      readonly kind: 'size-scale';
      readonly ramp: Ramp;
      readonly zeroLabel: string;
      readonly labels: readonly string[];
    }
  | ({ readonly kind: 'pair-scale' } & PairScaleProps)
  | { readonly kind: 'key'; readonly items: readonly KeyItem[] }
  | { readonly kind: 'note'; readonly text: string };

/** A legend in words and marks, before a page or a picture gives it its place. */
export interface LegendContent {
  readonly id: SheetLegend['kind'];
  readonly title: string;
  /** Whose incidents it counts; null for published events and for what counts none. */
  readonly origin: IncidentOrigin | null;
  /** Lines of words alone, as wide as the page. */
  readonly isWide: boolean;
  readonly unit: string | null;
  readonly parts: readonly LegendPart[];
  readonly source: string | null;
}

export function legendParts(
  legend: SheetLegend,
  audience: ExploreSheet['audience'],
  words: Words,
): LegendContent {
  const { t } = words;
  const common = { id: legend.kind, origin: null, isWide: false };
  switch (legend.kind) {
    case 'published-events':
      return {
        ...common,
        title: t('layer.offences'),
        unit: offenceUnit(legend, words),
        parts: [
          sizeScale(legend.bounds, words),
          { kind: 'key', items: publishedKey(t) },
          {
            kind: 'note',
            text: t('legend.offences.withoutPlace', { count: legend.withoutPlace }),
          },
        ],
        source: sourceReference(legend.sourceNumbers, words),
      };
    case 'incidents':
      return {
        ...common,
        origin: legend.origin,
        title: t('layer.offences'),
        unit: incidentUnit(legend, words),
        parts: [
          hexGridIndex(legend.division) === null
            ? sizeScale(legend.bounds, words)
            : {
                kind: 'class-scale',
                ramp: 'offences',
                marks: scaleMarks(legend.marks, t),
                labels: classLabels(legend.bounds),
              },
          { kind: 'key', items: incidentKey(t, audience === 'public') },
          { kind: 'note', text: filterText(legend.filter, words) },
          { kind: 'note', text: leftOutText(legend, words) },
          ...(legend.isFallback
            ? [{ kind: 'note', text: t('sheet.note.no-hexagons') } as const]
            : []),
        ],
        source: sourceReference(legend.sourceNumbers, words),
      };
    case 'perceived':
      return {
        ...common,
        title: t('layer.perceived'),
        unit: perceivedUnit(legend, words),
        parts: [
          {
            kind: 'class-scale',
            ramp: 'perceived',
            marks: scaleMarks(legend.marks, t),
            labels: classLabels(legend.bounds, 100),
          },
          { kind: 'key', items: perceivedKey(t) },
        ],
        source: sourceReference(legend.sourceNumbers, words),
      };
    case 'pair':
      return {
        ...common,
        origin: legend.origin,
        title: t('layer.pair'),
        unit: t('pair.notTheSame'),
        parts: [
          ...(legend.refusal === null
            ? [{ kind: 'pair-scale', ...pairScaleOf(legend, words) } as const]
            : [{ kind: 'note', text: t(`pair.refusal.${legend.refusal}`) } as const]),
          { kind: 'key', items: pairKey(t) },
          { kind: 'note', text: t('pair.inCells') },
          { kind: 'note', text: pairAcrossText(legend, words) },
          { kind: 'note', text: pairUpText(legend, words) },
        ],
        source: sourceReference(legend.sourceNumbers, words),
      };
    case 'collaboration':
      return {
        ...common,
        title: t('layer.collaboration'),
        unit: collaborationUnit(legend.years, words),
        parts: [
          {
            kind: 'key',
            items: collaborationSymbols(t).map(({ symbol, label }) => symbolKey(symbol, label)),
          },
        ],
        source: sourceReference(legend.sourceNumbers, words),
      };
    case 'context':
      return {
        ...common,
        isWide: true,
        title: t('context.title'),
        unit: null,
        parts: legend.origins.map((origin) => ({
          kind: 'note',
          text: `${contextText(origin, words)} ${sourceReference(origin.sourceNumbers, words)}`,
        })),
        source: null,
      };
  }
}

function sizeScale(bounds: readonly number[], { t }: Words): LegendPart {
  return {
    kind: 'size-scale',
    ramp: 'offences',
    zeroLabel: t('mark.zero'),
    labels: classLabels(bounds),
  };
}
