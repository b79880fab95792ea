import { useCallback } from 'react';
import { selectPlacesById } from '../../state/select-data.ts';
import { useApp } from '../../state/use-app.ts';

export function usePlaceName(): (placeId: string) => string {
  const places = useApp(selectPlacesById);
  return useCallback((placeId) => places.get(placeId)?.label ?? placeId, [places]);
}
