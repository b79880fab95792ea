import { useMemo } from 'react';
import { internalFactIds, openReadings, openRows } from '../../../domain/sheet/open-rows.ts';
import { useText } from '../../../i18n/use-text.ts';
import type { MapScene } from '../../../map/map-scene.ts';
import { ready } from '../../../state/data-slice.ts';
import {
  selectPlacesById,
  selectRegion,
  selectStadsdelPlaces,
} from '../../../state/select-data.ts';
import {
  selectIndicator,
  selectReadings,
  selectRegisters,
  selectRows,
  selectShownCounts,
  selectYear,
} from '../../../state/select-explore.ts';
import { useApp } from '../../../state/use-app.ts';
import type { Theme } from '../../../ui/tokens.ts';
import { collaborationMarks, offenceSymbols, perceivedFills, unsafeMarks } from './build-scene.ts';
import { placeTags } from './place-tags.ts';

const NONE: readonly never[] = [];

/** `isOpen`: nothing that only an internal statement says. */
interface SceneOptions {
  readonly isOpen?: boolean;
  readonly hasSelection?: boolean;
}

/** Everything the map draws, each part remembered until its own input changes. */
export function useScene(
  theme: Theme,
  { isOpen = false, hasSelection = true }: SceneOptions = {},
): MapScene | null {
  const words = useText();
  const region = useApp(selectRegion);
  const placesById = useApp(selectPlacesById);
  const stadsdelPlaces = useApp(selectStadsdelPlaces);
  const allRows = useApp(selectRows);
  const allReadings = useApp(selectReadings);
  const indicator = useApp(selectIndicator);
  const readingsFile = useApp(({ pack }) => ready(pack.readings));
  const counts = useApp(selectShownCounts);
  const year = useApp(selectYear);
  const layers = useApp((state) => state.layers);
  const contextVisibility = useApp((state) => state.contextLayers);
  const placeId = useApp((state) => state.placeId);
  const selectedId = hasSelection ? placeId : null;
  const registers = useApp(selectRegisters);
  const rows = useMemo(
    () => (isOpen ? openRows(allRows, registers) : allRows),
    [isOpen, allRows, registers],
  );
  const readings = useMemo(
    () => (isOpen ? openReadings(allReadings, internalFactIds(registers.facts)) : allReadings),
    [isOpen, allReadings, registers],
  );
  const named = useMemo(() => {
    const internal = internalFactIds(registers.facts);
    return isOpen
      ? registers.namedUnsafe.filter(({ factId }) => !internal.has(factId))
      : registers.namedUnsafe;
  }, [isOpen, registers]);

  const stadsdelAreas = useMemo(
    () =>
      stadsdelPlaces.map(({ id, name, boundary }) => ({
        placeId: id,
        name,
        area: boundary.area,
      })),
    [stadsdelPlaces],
  );
  const fills = useMemo(
    () =>
      region === null
        ? NONE
        : perceivedFills(
            region.areaId,
            placesById,
            readings,
            (readingsFile?.series ?? NONE).filter(
              ({ indicatorId }) => indicatorId === indicator?.id,
            ),
          ),
    [region, placesById, readings, readingsFile, indicator],
  );
  const marks = useMemo(() => unsafeMarks(named, placesById, year), [named, placesById, year]);
  const symbols = useMemo(() => offenceSymbols(counts, placesById), [counts, placesById]);
  const outlines = useMemo(() => collaborationMarks(rows), [rows]);
  const tags = useMemo(
    () => placeTags(rows, { layers, showsUnsafe: marks.length > 0 }, words),
    [rows, layers, marks, words],
  );
  const selected = useMemo(() => {
    const place = selectedId === null ? undefined : placesById.get(selectedId);
    if (place === undefined) return null;
    return {
      placeId: place.id,
      ...(place.boundary !== undefined && { area: place.boundary.area }),
      ...(place.labelPoint !== undefined && { position: place.labelPoint }),
    };
  }, [selectedId, placesById]);

  return useMemo(
    () =>
      region === null
        ? null
        : {
            theme,
            language: words.format.language,
            contextVisibility,
            stadsdelAreas,
            perceived: { isVisible: layers.perceived, fills, marks },
            offences: { isVisible: layers.offences, symbols },
            collaboration: { isVisible: layers.collaboration, marks: outlines },
            tags,
            selected,
            home: region.home,
          },
    [
      region,
      theme,
      words,
      contextVisibility,
      stadsdelAreas,
      layers,
      fills,
      marks,
      symbols,
      outlines,
      tags,
      selected,
    ],
  );
}
