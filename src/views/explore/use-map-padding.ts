import { useApp } from '../../state/use-app.ts';
import { useMediaQuery } from '../../ui/use-media-query.ts';

export const PADDING = {
  wide: { top: 24, right: 72, bottom: 40, left: 404 },
  /** The introduction lies over the lower edge. */
  aboveIntro: { top: 24, right: 72, bottom: 240, left: 404 },
  besidePanel: { top: 190, right: 72, bottom: 80, left: 24 },
  phone: { top: 76, right: 24, bottom: 350, left: 24 },
  phoneWithIntro: { top: 76, right: 24, bottom: 490, left: 24 },
  /** The sheet's middle height, on a phone of common size. */
  phoneWithPlace: { top: 84, right: 72, bottom: 514, left: 24 },
} as const;

/** What the cards and the sheet cover, so that the region lies in the part that is free. */
export function useMapPadding() {
  const hasPanel = useApp((state) => state.placeId !== null);
  const hasIntro = useApp((state) => !state.hasSeenIntro);
  const isPhone = useMediaQuery('(max-width: 719.98px)');
  const isWide = useMediaQuery('(min-width: 1200px)');
  if (isPhone) return hasIntro ? PADDING.phoneWithIntro : PADDING.phone;
  if (isWide) return PADDING.wide;
  if (hasPanel) return PADDING.besidePanel;
  return hasIntro ? PADDING.aboveIntro : PADDING.wide;
}
