import { useMemo } from 'react';
import type { Comparison } from '../../../domain/compare/comparison.ts';
import type { ChangeClass, MapCell } from '../../../domain/compare/comparison-maps.ts';
import { classLabels } from '../../../i18n/class-labels.ts';
import { useText, type Words } from '../../../i18n/use-text.ts';
import { ready } from '../../../state/data-slice.ts';
import { selectPlacesById, selectRegion } from '../../../state/select-data.ts';
import { useApp } from '../../../state/use-app.ts';
import { Badge } from '../../../ui/chip.tsx';
import { ClassScale } from '../../../ui/class-scale.tsx';
import { usePlaceName } from '../use-place-name.ts';
import { ChangeKey } from './change-key.tsx';
import { smallMapFrame } from './project-places.ts';
import { SmallMap, type SmallMapFill } from './small-map.tsx';

interface ComparisonMapsViewProps {
  readonly comparison: Comparison;
}

const changeFills: Readonly<Record<ChangeClass, SmallMapFill>> = {
  'reliable-increase': { kind: 'increase' },
  'reliable-decrease': { kind: 'decrease' },
  'not-reliable': { kind: 'unreliable' },
  missing: { kind: 'missing' },
};

/** Two years with the same classes and one camera, and their difference. */
export function ComparisonMapsView({ comparison: { maps, subject } }: ComparisonMapsViewProps) {
  const words = useText();
  const { t, format } = words;
  const nameOf = usePlaceName();
  const places = useApp(selectPlacesById);
  const region = useApp(selectRegion);
  const water = useApp(({ pack }) => ready(pack.basemap)?.water);
  const outline = places.get(region?.areaId ?? '')?.boundary?.area;
  const frame = useMemo(
    () => (outline === undefined || region === null ? null : smallMapFrame(outline, region.center)),
    [outline, region],
  );
  const waterPath = useMemo(
    () => (frame === null ? '' : (water ?? []).map(frame.pathOf).join('')),
    [frame, water],
  );
  const drawn = useMemo(() => {
    if (maps === null || frame === null) return [];
    return maps.places
      .flatMap((mapped) => {
        const area = places.get(mapped.placeId)?.boundary?.area;
        const isEmpty = mapped.from.status === 'missing' && mapped.to.status === 'missing';
        return area === undefined || isEmpty
          ? []
          : [{ mapped, path: frame.pathOf(area), size: frame.sizeOf(area) }];
      })
      .toSorted((a, b) => b.size - a.size);
  }, [maps, frame, places]);
  if (maps === null || frame === null || outline === undefined || drawn.length === 0) return null;

  const isShare = maps.unit === 'share';
  const ramp = isShare ? 'perceived' : 'offences';
  const outlinePath = frame.pathOf(outline);
  const value = (cell: MapCell) => cellText(cell, isShare, words);
  const cards = [
    {
      id: 'from',
      title: t('compareView.maps.from', { year: maps.fromYear }),
      fill: ({ from }: (typeof drawn)[number]['mapped']) => fillOf(from),
      text: ({ from }: (typeof drawn)[number]['mapped']) => value(from),
    },
    {
      id: 'to',
      title: t('compareView.maps.to', { year: maps.toYear }),
      fill: ({ to }: (typeof drawn)[number]['mapped']) => fillOf(to),
      text: ({ to }: (typeof drawn)[number]['mapped']) => value(to),
    },
    {
      id: 'change',
      title: t('compareView.maps.change'),
      fill: ({ change }: (typeof drawn)[number]['mapped']) => changeFills[change],
      text: ({ change }: (typeof drawn)[number]['mapped']) => t(`compareView.maps.${change}`),
    },
  ];
  const notDrawn = maps.places.filter(({ placeId }) => places.get(placeId)?.boundary === undefined);
  return (
    <section className="pb-cmp-part" aria-labelledby="compare-maps">
      <h2 id="compare-maps" className="pb-cmp-part-title">
        {t('compareView.maps.title')}{' '}
        {subject.kind === 'practice' && <Badge variant="practice">{t('practice.badge')}</Badge>}
      </h2>
      <div className="pb-cmp-maps">
        {cards.map(({ id, title, fill, text }) => (
          <figure key={id} className="pb-cmp-map">
            <figcaption>{title}</figcaption>
            <SmallMap
              label={t('compareView.maps.label', {
                title,
                places: drawn
                  .map(({ mapped }) => `${nameOf(mapped.placeId)} ${text(mapped)}`)
                  .join(', '),
              })}
              width={frame.width}
              height={frame.height}
              outline={outlinePath}
              water={waterPath}
              ramp={ramp}
              places={drawn.map(({ mapped, path }) => ({
                id: mapped.placeId,
                name: `${nameOf(mapped.placeId)}: ${text(mapped)}`,
                path,
                fill: fill(mapped),
              }))}
            />
          </figure>
        ))}
      </div>
      <div className="pb-cmp-map-keys">
        <div>
          <p className="pb-quiet">
            {t('compareView.maps.scale', {
              unit: t(isShare ? 'compareView.maps.percent' : 'compareView.maps.count'),
            })}
          </p>
          <ClassScale
            ramp={ramp}
            marks={[
              ...(isShare ? [] : ([{ kind: 'zero', label: t('mark.zero') }] as const)),
              { kind: 'missing', label: t('mark.missing') },
            ]}
            classes={classLabels(maps.bounds, isShare ? 100 : 1)}
          />
        </div>
        <ChangeKey />
      </div>
      {notDrawn.map(({ placeId, from, to }) => (
        <p key={placeId} className="pb-quiet">
          {t('compareView.maps.whole', {
            place: nameOf(placeId),
            values: format.list([
              `${value(from)} (${maps.fromYear})`,
              `${value(to)} (${maps.toYear})`,
            ]),
          })}
        </p>
      ))}
      <p className="pb-quiet">{t('compareView.maps.credit')}</p>
    </section>
  );
}

function fillOf(cell: MapCell): SmallMapFill {
  return cell.status === 'class'
    ? { kind: 'class', index: cell.classIndex }
    : { kind: cell.status };
}

function cellText(cell: MapCell, isShare: boolean, { t, format }: Words): string {
  if (cell.status !== 'class') return t(`mark.${cell.status}`);
  return isShare ? format.share(cell.value) : format.number(cell.value);
}
