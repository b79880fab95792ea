import type { ReactNode } from 'react';
import type { MapCard } from './map-cards.ts';
import { SwipeMaps } from './swipe-maps.tsx';

interface MapLayoutProps {
  readonly cards: readonly MapCard[];
  readonly form: 'side' | 'swipe';
  readonly render: (card: MapCard) => ReactNode;
}

/** The cards beside each other, or the two years under a handle with the difference beside them. */
export function MapLayout({ cards, form, render }: MapLayoutProps) {
  const [from, to, ...others] = cards;
  if (from === undefined || to === undefined) return null;
  return (
    <div className="pb-cmp-maps" data-form={form}>
      {form === 'swipe' ? (
        <figure className="pb-cmp-map">
          <figcaption>{`${captionOf(from)} | ${captionOf(to)}`}</figcaption>
          <SwipeMaps
            leftTitle={from.title}
            rightTitle={to.title}
            left={render(from)}
            right={render(to)}
          />
        </figure>
      ) : (
        [from, to].map((card) => <Card key={card.id} card={card} render={render} />)
      )}
      {others.map((card) => (
        <Card key={card.id} card={card} render={render} />
      ))}
    </div>
  );
}

function Card({ card, render }: { readonly card: MapCard } & Pick<MapLayoutProps, 'render'>) {
  return (
    <figure className="pb-cmp-map">
      <figcaption>{captionOf(card)}</figcaption>
      <div className="pb-cmp-map-frame">{render(card)}</div>
    </figure>
  );
}

/** With the value, where there is only the one. */
function captionOf({ title, places }: MapCard): string {
  const [first, second] = places;
  return first === undefined || second !== undefined ? title : `${title}: ${first.text}`;
}
