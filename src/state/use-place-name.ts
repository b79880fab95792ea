import { useCallback } from 'react';
import { selectPlacesById } from './select-data.ts';
import { useApp } from './use-app.ts';

export function usePlaceName(): (placeId: string) => string {
  const places = useApp(selectPlacesById);
  return useCallback((placeId) => places.get(placeId)?.label ?? placeId, [places]);
}
