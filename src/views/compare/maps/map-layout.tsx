import type { ReactNode } from 'react';
import type { MapCard } from './map-cards.ts';
import { SwipeHandle } from './swipe-handle.tsx';
import { useSwipe } from './use-swipe.ts';

interface MapLayoutProps {
  readonly cards: readonly MapCard[];
  readonly form: 'side' | 'swipe';
  readonly render: (card: MapCard) => ReactNode;
}

/**
 * The cards beside each other, or the two years on top of each other under a handle. A map stays the
 * same map in both forms: a live one is dear to make.
 */
export function MapLayout({ cards, form, render }: MapLayoutProps) {
  const swipe = useSwipe();
  const [from, to] = cards;
  if (from === undefined || to === undefined) return null;
  const isSwipe = form === 'swipe';
  return (
    <div className="pb-cmp-maps" data-form={form}>
      {cards.map((card) => (
        <figure key={card.id} className="pb-cmp-map" data-card={card.id}>
          <figcaption>{captionOf(card)}</figcaption>
          <div
            className="pb-cmp-map-frame"
            style={
              isSwipe && card.id === 'to'
                ? { clipPath: `inset(0 0 0 ${swipe.position}%)` }
                : undefined
            }
          >
            {render(card)}
          </div>
        </figure>
      ))}
      {isSwipe && <SwipeHandle leftTitle={from.title} rightTitle={to.title} swipe={swipe} />}
    </div>
  );
}

/** With the value, where there is only the one. */
function captionOf({ title, places }: MapCard): string {
  const [first, second] = places;
  return first === undefined || second !== undefined ? title : `${title}: ${first.text}`;
}
