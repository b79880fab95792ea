import type {
  ChangeClass,
  ComparisonMaps,
  MappedPlace,
} from '../../../domain/compare/comparison-maps.ts';
import type { Area } from '../../../domain/geo/area.ts';
import type { Words } from '../../../i18n/use-text.ts';
import type { ComparedFill } from '../../../map/layers/compared-areas.ts';
import { cellText, changeFills, fillOf } from './cell-words.ts';
import type { LabelPoint } from './project-places.ts';
import type { MapGround } from './use-map-ground.ts';

/** A place as one of the maps shows it. */
export interface CardPlace {
  readonly placeId: string;
  readonly name: string;
  readonly text: string;
  readonly area: Area;
  readonly path: string;
  readonly labelPoint: LabelPoint;
  readonly fill: ComparedFill;
}

export interface MapCard {
  readonly id: 'from' | 'to' | 'change';
  readonly title: string;
  /** What the map says, for those who do not see it. */
  readonly label: string;
  /** Largest first. */
  readonly places: readonly CardPlace[];
}

/** The first year, the last, and their difference: three maps of the same places. */
export function mapCards(
  maps: ComparisonMaps,
  ground: MapGround,
  nameOf: (placeId: string) => string,
  words: Words,
): readonly MapCard[] {
  const { t } = words;
  const isShare = maps.unit === 'share';
  const drawn = maps.places
    .flatMap((mapped) => {
      const area = ground.areaOf(mapped.placeId);
      const isEmpty = mapped.from.status === 'missing' && mapped.to.status === 'missing';
      if (area === undefined || isEmpty) return [];
      return [
        {
          mapped,
          area,
          name: nameOf(mapped.placeId),
          path: ground.frame.pathOf(area),
          labelPoint: ground.frame.labelPointOf(area),
          size: ground.frame.sizeOf(area),
        },
      ];
    })
    .toSorted((a, b) => b.size - a.size);
  const card = (
    id: MapCard['id'],
    title: string,
    fill: (mapped: MappedPlace) => ComparedFill,
    text: (mapped: MappedPlace) => string,
  ): MapCard => {
    const places = drawn.map(({ mapped, area, name, path, labelPoint }) => ({
      placeId: mapped.placeId,
      name,
      area,
      path,
      labelPoint,
      text: text(mapped),
      fill: fill(mapped),
    }));
    return {
      id,
      title,
      places,
      label: t('compareView.maps.label', {
        title,
        places: places.map((place) => `${place.name} ${place.text}`).join(', '),
      }),
    };
  };
  return [
    card(
      'from',
      t('compareView.maps.from', { year: maps.fromYear }),
      ({ from }) => fillOf(from),
      ({ from }) => cellText(from, isShare, words),
    ),
    card(
      'to',
      t('compareView.maps.to', { year: maps.toYear }),
      ({ to }) => fillOf(to),
      ({ to }) => cellText(to, isShare, words),
    ),
    card(
      'change',
      drawn.length > 1
        ? t('compareMaps.changeTally', {
            reliable: drawn.filter(({ mapped: { change } }) => isReliable(change)).length,
            count: drawn.length,
          })
        : t('compareView.maps.change'),
      ({ change }) => changeFills[change],
      ({ change }) => t(`compareView.maps.${change}`),
    ),
  ];
}

function isReliable(change: ChangeClass): boolean {
  return change === 'reliable-increase' || change === 'reliable-decrease';
}
