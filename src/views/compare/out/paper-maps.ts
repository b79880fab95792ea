import type {
  ChangeClass,
  ComparisonMaps,
  MapCell,
  MappedPlace,
} from '../../../domain/compare/comparison-maps.ts';
import type { Area } from '../../../domain/geo/area.ts';
import { labelPoint } from '../../../domain/geo/label-point.ts';
import type { Place } from '../../../domain/place/place.ts';
import type { Region } from '../../../domain/region/region.ts';
import { classLabels } from '../../../i18n/class-labels.ts';
import type { Words } from '../../../i18n/use-text.ts';
import {
  LABEL_SIZE,
  type PaperFill,
  type PaperMap,
  type PaperMaps,
  type PaperPlace,
} from '../../../print/compare/compare-maps.ts';
import { smallMapFrame } from '../maps/project-places.ts';

export interface MapGround {
  readonly region: Region;
  readonly places: ReadonlyMap<string, Place>;
  readonly water: readonly Area[];
}

const changeKinds = {
  'reliable-increase': 'increase',
  'reliable-decrease': 'decrease',
  'not-reliable': 'unreliable',
  missing: 'missing',
} as const satisfies Record<ChangeClass, PaperFill['kind']>;

interface DrawnPlace {
  readonly mapped: MappedPlace;
  readonly path: string;
  readonly at: { readonly x: number; readonly y: number };
}

/** The two years and their difference as they are drawn on paper; null where nothing can be drawn. */
export function paperMaps(
  maps: ComparisonMaps | null,
  { region, places, water }: MapGround,
  nameOf: (placeId: string) => string,
  words: Words,
): PaperMaps | null {
  const outline = places.get(region.areaId)?.boundary?.area;
  if (maps === null || outline === undefined) return null;
  const { t, format } = words;
  const frame = smallMapFrame(outline, region.center);
  const isShare = maps.unit === 'share';
  const areas = maps.places
    .flatMap((mapped) => {
      const area = places.get(mapped.placeId)?.boundary?.area;
      const isEmpty = mapped.from.status === 'missing' && mapped.to.status === 'missing';
      return area === undefined || isEmpty ? [] : [{ mapped, area, size: frame.sizeOf(area) }];
    })
    .toSorted((a, b) => b.size - a.size);
  const drawn = areas.map(({ mapped, area }, index): DrawnPlace => {
    const smaller = areas.slice(index + 1).map((one) => one.area);
    return {
      mapped,
      path: frame.pathOf(area),
      at: frame.pointOf(labelPoint(area, [...smaller, ...water])),
    };
  });
  if (drawn.length === 0) return null;
  const valueText = (cell: MapCell): string => {
    if (cell.status !== 'class') return t(`mark.${cell.status}`);
    return isShare ? format.share(cell.value) : format.number(cell.value);
  };
  const ofYear = (id: 'from' | 'to', title: string): PaperMap => {
    const cells = drawn.map(({ mapped }) => mapped[id]);
    return mapOf(
      id,
      title,
      drawn,
      cells.map((cell) =>
        cell.status === 'class' ? { kind: 'class', index: cell.classIndex } : { kind: cell.status },
      ),
      cells.map((cell) =>
        cell.status === 'class' || cell.status === 'zero' ? valueText(cell) : '',
      ),
      cells.map(valueText),
      frame.width,
      nameOf,
    );
  };
  const changes = drawn.map(({ mapped }) => mapped.change);
  const signs = { increase: '+', decrease: '−', unreliable: '', missing: '' } as const;
  const cells = drawn.flatMap(({ mapped }) => [mapped.from, mapped.to]);
  const hasMark = (kind: 'zero' | 'missing' | 'withheld') =>
    cells.some(({ status }) => status === kind);
  return {
    width: frame.width,
    height: frame.height,
    outline: frame.pathOf(outline),
    water: water.map(frame.pathOf).join(''),
    ramp: isShare ? 'perceived' : 'offences',
    maps: [
      ofYear('from', t('compareView.maps.from', { year: maps.fromYear })),
      ofYear('to', t('compareView.maps.to', { year: maps.toYear })),
      mapOf(
        'change',
        t('compareView.maps.change'),
        drawn,
        changes.map((change) => ({ kind: changeKinds[change] })),
        changes.map((change) => signs[changeKinds[change]]),
        changes.map((change) => t(`compareView.maps.${change}`)),
        frame.width,
        nameOf,
      ),
    ],
    scaleTitle: t('compareView.maps.scale', {
      unit: t(isShare ? 'compareView.maps.percent' : 'compareView.maps.count'),
    }),
    classes: classLabels(maps.bounds, isShare ? 100 : 1),
    marks: (['zero', 'missing', 'withheld'] as const)
      .filter(hasMark)
      .map((kind) => ({ kind, label: t(`mark.${kind}`) })),
    changes: [
      ...(['reliable-increase', 'reliable-decrease', 'not-reliable'] as const).map((change) => {
        const kind = changeKinds[change];
        const label = t(`compareView.maps.${change}`);
        return { kind, label: signs[kind] === '' ? label : `${signs[kind]} ${label}` };
      }),
      ...(changes.includes('missing')
        ? [{ kind: 'missing', label: t('compareOut.changeMissing') } as const]
        : []),
    ],
    notDrawn: maps.places
      .filter(({ placeId }) => places.get(placeId)?.boundary === undefined)
      .map(({ placeId, from, to }) =>
        t('compareView.maps.whole', {
          place: nameOf(placeId),
          values: format.list([
            `${valueText(from)} (${maps.fromYear})`,
            `${valueText(to)} (${maps.toYear})`,
          ]),
        }),
      ),
    credit: t('compareView.maps.credit'),
  };
}

function mapOf(
  id: PaperMap['id'],
  title: string,
  drawn: readonly DrawnPlace[],
  fills: readonly PaperFill[],
  labels: readonly string[],
  texts: readonly string[],
  width: number,
  nameOf: (placeId: string) => string,
): PaperMap {
  const taken: Box[] = [];
  const places = drawn.map(({ mapped, path, at }, index): PaperPlace => {
    const text = labels[index] ?? '';
    return {
      id: mapped.placeId,
      path,
      fill: fills[index] ?? { kind: 'missing' },
      label: text !== '' && isFree(text, at, width, taken) ? { text, ...at } : null,
    };
  });
  return {
    id,
    title,
    alt: `${title}: ${drawn
      .map(({ mapped }, index) => `${nameOf(mapped.placeId)} ${texts[index] ?? ''}`)
      .join(', ')}`,
    places,
  };
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly halfWidth: number;
}

/** Takes the room for a label where no other stands. */
function isFree(text: string, { x, y }: { x: number; y: number }, width: number, taken: Box[]) {
  const size = width * LABEL_SIZE;
  const halfWidth = text.length * size * 0.3;
  const isCovered = taken.some(
    (box) => Math.abs(box.x - x) < box.halfWidth + halfWidth && Math.abs(box.y - y) < size,
  );
  if (!isCovered) taken.push({ x, y, halfWidth });
  return !isCovered;
}
