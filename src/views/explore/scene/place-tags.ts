import type { PairReading } from '../../../domain/bivariate/read-pair.ts';
import type { Pairs } from '../../../domain/bivariate/read-pairs.ts';
import type { IncidentOrigin } from '../../../domain/incident/incident-set.ts';
import type { EventCount } from '../../../domain/offence/count-published-events.ts';
import type { Place } from '../../../domain/place/place.ts';
import { fill } from '../../../i18n/fill.ts';
import { pairText } from '../../../i18n/pair-text.ts';
import type { Words } from '../../../i18n/use-text.ts';
import type { PlaceTag, TagSymbol } from '../../../map/map-scene.ts';
import type { LayerId } from '../../../state/explore-slice.ts';
import type { PlaceRow } from '../../../state/select-explore.ts';

import { pairClass } from './build-scene.ts';

const PRIORITY = { hotspot: 0, named: 1, stadsdel: 2 } as const;

interface TagChoices {
  readonly layers: Readonly<Record<LayerId, boolean>>;
  readonly showsUnsafe: boolean;
  /** Made-up or own counts that stand in for the published events; null while those are shown. */
  readonly incidents: {
    readonly origin: IncidentOrigin;
    readonly counts: ReadonlyMap<string, EventCount>;
  } | null;
  /** Null while the two layers are drawn each for itself. */
  readonly pairs: Pairs | null;
}

/** One tag for each drawn place: what the shown layers say of it, in the interface's words. */
export function placeTags(
  rows: readonly PlaceRow[],
  choices: TagChoices,
  words: Words,
): readonly PlaceTag[] {
  const { incidents } = choices;
  const incidentTag = words.t(incidents?.origin === 'own' ? 'ownData.tag' : 'practice.tag', {
    number: '{{number}}',
  });
  return rows.flatMap((row) => {
    const { place, kind } = row;
    if (kind === 'region' || kind === 'comparator' || place.labelPoint === undefined) return [];
    const pair = choices.pairs?.byPlace.get(place.id);
    const value = choices.layers.perceived ? tagValue(row, pair, words) : undefined;
    return [
      {
        placeId: place.id,
        label: place.label,
        position: place.labelPoint,
        priority: PRIORITY[kind],
        style: kind === 'named' ? 'place' : kind,
        symbols: tagSymbols(row, choices),
        ...(value !== undefined && { value }),
        accessibleName: accessibleName(row, place, choices, incidentTag, words),
      },
    ];
  });
}

function tagSymbols(row: PlaceRow, { layers }: TagChoices): readonly TagSymbol[] {
  const symbols: TagSymbol[] = [];
  const { collaboration, drugScene } = row.status ?? {};
  if (layers.collaboration && collaboration) {
    symbols.push({ kind: 'step', step: collaboration.current.step });
    if (collaboration.conflicts.length > 0) symbols.push({ kind: 'contradiction' });
  }
  if (layers.collaboration && drugScene && drugScene.state !== 'never') {
    symbols.push({ kind: 'drug-scene', state: drugScene.state });
  }
  if (layers.offences && row.ranks.length > 0) symbols.push({ kind: 'ranked' });
  return symbols;
}

function tagValue(
  { reading, kind }: PlaceRow,
  pair: PairReading | undefined,
  { t, format }: Words,
): PlaceTag['value'] {
  if (reading === null) return undefined;
  if (pair !== undefined && reading.status === 'measured') {
    return {
      text: format.share(reading.share),
      swatch: { scale: 'pair', value: pairClass(pair) },
    };
  }
  if (reading.status === 'measured') {
    return {
      text: format.share(reading.share),
      swatch: { scale: 'perceived', value: reading.shareClass },
    };
  }
  if (reading.status === 'withheld') {
    return { text: t('mark.withheld'), swatch: { scale: 'perceived', value: 'withheld' } };
  }
  return kind === 'hotspot'
    ? { text: t('tag.noOwn'), swatch: { scale: 'perceived', value: 'missing' } }
    : undefined;
}

function accessibleName(
  row: PlaceRow,
  place: Place,
  { layers, showsUnsafe, incidents, pairs }: TagChoices,
  incidentTag: string,
  words: Words,
): string {
  const { t, format } = words;
  const parts: string[] = [];
  const { collaboration, drugScene } = row.status ?? {};
  const counted = incidents?.counts.get(place.id);
  if (layers.offences && counted?.status === 'counted') {
    parts.push(fill(incidentTag, { number: format.number(counted.count) }));
  }
  if (layers.offences && incidents === null && row.events?.status === 'counted') {
    parts.push(t('tag.events', { count: row.events.count }));
  }
  if (layers.offences && row.ranks.length > 0) parts.push(t('tag.ranked'));
  if (layers.perceived && row.reading?.status === 'measured') {
    parts.push(format.share(row.reading.share));
  }
  if (layers.perceived && row.reading?.status === 'missing') {
    parts.push(t(`missing.${row.reading.reason}`));
  }
  if (pairs !== null) {
    const pair = pairs.byPlace.get(place.id);
    if (pair !== undefined && pair.status !== 'missing') {
      parts.push(t('pair.tag', { value: pairText(pair, pairs.bounds, words) }));
    }
  }
  if (layers.perceived && showsUnsafe && row.isNamedUnsafe) parts.push(t('tag.unsafe'));
  if (layers.collaboration && collaboration) {
    parts.push(t('tag.collaboration', { step: t(`step.${collaboration.current.step}`) }));
    if (collaboration.conflicts.length > 0) parts.push(t('tag.contradiction'));
  }
  if (layers.collaboration && drugScene) {
    parts.push(t('tag.drugScene', { state: t(`drugScene.${drugScene.state}`) }));
  }
  return parts.length === 0 ? place.label : `${place.label}: ${parts.join('; ')}`;
}
