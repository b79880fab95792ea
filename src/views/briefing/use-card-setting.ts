import { useMemo } from 'react';
import type { Shift } from '../../domain/shift/shift.ts';
import { sunDay } from '../../domain/walk/walk-light.ts';
import type { ReasonContext } from '../../i18n/shift-text.ts';
import { useText } from '../../i18n/use-text.ts';
import type { CardSetting } from '../../print/shift/shift-card.tsx';
import { ready } from '../../state/data-slice.ts';
import {
  selectDocumentSources,
  selectFactsById,
  selectPlacesById,
  selectRegion,
} from '../../state/select-data.ts';
import { selectReviews } from '../../state/select-reviews.ts';
import { useApp } from '../../state/use-app.ts';
import { today } from './shift-ports.ts';

const NONE: readonly never[] = [];

export function useReasonContext(): ReasonContext {
  const facts = useApp(selectFactsById);
  const readings = useApp(({ pack }) => ready(pack.readings));
  return useMemo(
    () => ({
      facts,
      collaborations: readings?.collaboration ?? NONE,
      events: readings?.placeEvents ?? NONE,
    }),
    [facts, readings],
  );
}

/** Name of a place; its id where the place is not on this device. */
export function usePlaceName(): (placeId: string) => string {
  const places = useApp(selectPlacesById);
  return useMemo(() => (placeId) => places.get(placeId)?.label ?? placeId, [places]);
}

/** What the cards of a shift are set with beside themselves. */
export function useCardSetting({ time, startPoint }: Shift): CardSetting {
  const { format } = useText();
  const reasons = useReasonContext();
  const nameOf = usePlaceName();
  const documents = useApp(selectDocumentSources);
  const ownSets = useApp((state) => state.ownSets);
  const reviews = useApp(selectReviews);
  const centre = useApp(selectRegion)?.center ?? null;
  return useMemo(() => {
    const at = startPoint ?? centre;
    return {
      time,
      today: today(),
      nameOf,
      sourceTitle: (id) => {
        const document = documents.get(id);
        if (document !== undefined) {
          return format.language === 'sv' ? document.title : document.titleEn;
        }
        return ownSets.find((set) => set.id === id)?.name ?? id;
      },
      reasons,
      reviews,
      sun: at === null ? null : sunDay(time.date, at),
    };
  }, [time, startPoint, centre, documents, ownSets, reasons, reviews, nameOf, format]);
}
