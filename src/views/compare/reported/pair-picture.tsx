import { type PairReading, pairClassOf } from '../../../domain/bivariate/read-pair.ts';
import { tallyPairs } from '../../../domain/bivariate/read-pairs.ts';
import type { ReportedPairs } from '../../../domain/bivariate/reported-pairs.ts';
import { useText } from '../../../i18n/use-text.ts';
import { pairKey } from '../../../print/legend/legend-keys.ts';
import { pairScaleOf } from '../../../print/legend/pair-scale-of.ts';
import { usePlaceName } from '../../../state/use-place-name.ts';
import { KeyRow } from '../../../ui/key-row.tsx';
import { PairScale } from '../../../ui/pair-scale.tsx';
import { SmallMap, type SmallMapFill } from '../maps/small-map.tsx';
import { useMapGround } from '../maps/use-map-ground.ts';

interface PairPictureProps {
  readonly pairs: ReportedPairs;
  readonly year: number;
}

/** The scale of two values in one colour, and where the places with both lie. */
export function PairPicture({ pairs: { byPlace, bounds }, year }: PairPictureProps) {
  const words = useText();
  const { t } = words;
  const nameOf = usePlaceName();
  const ground = useMapGround();
  const tally = tallyPairs(byPlace.values());
  const drawn =
    ground === null
      ? []
      : [...byPlace]
          .flatMap(([placeId, pair]) => {
            const area = ground.areaOf(placeId);
            const fill = fillOf(pair);
            if (area === undefined || fill === null) return [];
            const { frame } = ground;
            return [
              {
                id: placeId,
                name: nameOf(placeId),
                path: frame.pathOf(area),
                labelPoint: frame.labelPointOf(area),
                size: frame.sizeOf(area),
                area,
                fill,
              },
            ];
          })
          .toSorted((a, b) => b.size - a.size);
  return (
    <div className="pb-pair-picture">
      <figure>
        <figcaption>{t('compareMaps.reported.scaleCaption')}</figcaption>
        <PairScale {...pairScaleOf({ bounds, tally }, words)} />
        <p className="pb-quiet">{t('pair.inCells')}</p>
        <KeyRow items={pairKey(t)} />
      </figure>
      {ground !== null && drawn.length > 0 && (
        <figure>
          <figcaption>{t('compareMaps.reported.mapCaption', { year })}</figcaption>
          <SmallMap
            label={t('compareMaps.reported.map', {
              places: drawn.map(({ name }) => name).join(', '),
            })}
            width={ground.frame.width}
            height={ground.frame.height}
            outline={ground.outline}
            water={ground.water}
            borders={ground.borders}
            ramp="perceived"
            places={drawn}
            window={ground.startOf(drawn.map(({ area }) => area))}
            labels={drawn.map(({ name, labelPoint }) => ({ ...labelPoint, lines: [name] }))}
          />
        </figure>
      )}
    </div>
  );
}

/** Null for a place that lacks one of the two: it is listed and not drawn. */
function fillOf(pair: PairReading): SmallMapFill | null {
  switch (pair.status) {
    case 'both':
      return { kind: 'pair', index: pairClassOf(pair) };
    case 'none-reported':
      return { kind: 'zero' };
    case 'withheld':
      return { kind: 'withheld' };
    case 'missing':
      return null;
  }
}
