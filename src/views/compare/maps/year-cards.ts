import type { YearMap, YearMaps } from '../../../domain/compare/year-maps.ts';
import { periodText } from '../../../i18n/period-text.ts';
import type { Words } from '../../../i18n/use-text.ts';
import { cellText, fillOf } from './cell-words.ts';
import type { CardPlace } from './map-cards.ts';
import type { MapGround } from './use-map-ground.ts';

/** One year as its map shows it. */
export interface YearCard {
  readonly year: number;
  /** The year and what it says, for those who do not see the map. */
  readonly label: string;
  /** The year, with its value where there is only the one. */
  readonly caption: string;
  /** Why the year has no map of values; null where it has. */
  readonly lack: string | null;
  /** The value, where there is only the one. */
  readonly value: string | null;
  /** Said of a year of which some days were counted; empty otherwise. */
  readonly part: string;
  readonly note: string | null;
  /** Largest first: every place that has a value in some year. */
  readonly places: readonly CardPlace[];
}

export function yearCards(
  { years, unit }: YearMaps,
  ground: MapGround,
  nameOf: (placeId: string) => string,
  words: Words,
): readonly YearCard[] {
  const { t } = words;
  const isShare = unit === 'share';
  const valued = new Set(
    years.flatMap(({ cells }) =>
      cells.filter(({ cell }) => cell.status !== 'missing').map(({ placeId }) => placeId),
    ),
  );
  const shapes = [...valued]
    .flatMap((placeId) => {
      const area = ground.areaOf(placeId);
      return area === undefined ? [] : [{ placeId, area, size: ground.frame.sizeOf(area) }];
    })
    .toSorted((a, b) => b.size - a.size)
    .map(({ placeId, area }) => ({
      placeId,
      area,
      name: nameOf(placeId),
      path: ground.frame.pathOf(area),
      labelPoint: ground.frame.labelPointOf(area),
    }));
  return years.map((one) => {
    const cells = new Map(one.cells.map(({ placeId, cell }) => [placeId, cell]));
    const places = shapes.map((shape) => {
      const cell = cells.get(shape.placeId) ?? { status: 'missing' };
      return { ...shape, text: cellText(cell, isShare, words), fill: fillOf(cell) };
    });
    const lack = lackOf(one, words);
    const only = places.length === 1 ? places[0] : undefined;
    const value = lack === null && only !== undefined ? only.text : null;
    const { year } = one.year;
    const part = one.year.status === 'part' ? t('compareView.years.part') : '';
    return {
      year,
      places,
      lack,
      value,
      part,
      label: t('compareMaps.years.named', {
        year,
        what:
          lack ??
          (places.length > MOST_SAID
            ? [t('compareMaps.years.places', { count: places.length }), part]
                .filter((text) => text !== '')
                .join(', ')
            : places.map(({ name, text }) => `${name} ${text}`).join(', ')),
      }),
      caption: [String(year), lack ?? value ?? part].filter((text) => text !== '').join(' · '),
      note: noteOf(one, lack, words),
    };
  });
}

/** More values than this are not said at every step. */
const MOST_SAID = 4;

function lackOf({ year }: YearMap, { t }: Words): string | null {
  if (year.status === 'missing') return t(`compareView.years.missing.${year.reason}`);
  return year.status === 'withheld' ? t('compareView.years.withheld') : null;
}

function noteOf({ year, period }: YearMap, lack: string | null, words: Words): string | null {
  const { t } = words;
  if (lack !== null) return t('compareMaps.years.lacks', { year: year.year, reason: lack });
  return year.status === 'part'
    ? t('compareMaps.years.part', { period: periodText(period, words) })
    : null;
}
