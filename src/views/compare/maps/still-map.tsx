import type { Ramp } from '../../../ui/ramp.ts';
import type { MapCard } from './map-cards.ts';
import type { MapWindow } from './map-window.ts';
import { SmallMap } from './small-map.tsx';
import type { MapGround } from './use-map-ground.ts';

/** Where more are named, the names would run into each other. */
const MOST_NAMED = 4;

interface StillMapProps {
  readonly card: Pick<MapCard, 'label' | 'places'>;
  readonly ground: MapGround;
  readonly ramp: Ramp;
  readonly window?: MapWindow;
  readonly isNamed?: boolean;
}

/** A card's map in SVG, with the names and values of its places where there are few. */
export function StillMap({ card, ground, ramp, window, isNamed = true }: StillMapProps) {
  const { label, places } = card;
  return (
    <SmallMap
      label={label}
      width={ground.frame.width}
      height={ground.frame.height}
      outline={ground.outline}
      water={ground.water}
      borders={ground.borders}
      ramp={ramp}
      places={places.map(({ placeId, name, text, path, fill }) => ({
        id: placeId,
        name: `${name}: ${text}`,
        path,
        fill,
      }))}
      labels={
        isNamed && places.length <= MOST_NAMED
          ? places.map(({ name, text, labelPoint }) => ({ ...labelPoint, lines: [name, text] }))
          : []
      }
      {...(window === undefined ? {} : { window })}
    />
  );
}
