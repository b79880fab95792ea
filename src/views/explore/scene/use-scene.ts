import { useMemo } from 'react';
import { readPairs } from '../../../domain/bivariate/read-pairs.ts';
import { hexGridIndex, incidentCountBounds } from '../../../domain/incident/incident-classes.ts';
import { originOf } from '../../../domain/incident/incident-set.ts';
import {
  type EventCount,
  eventCountBounds,
} from '../../../domain/offence/count-published-events.ts';
import type { SheetAudience } from '../../../domain/sheet/explore-sheet.ts';
import {
  countsFor,
  divisionFor,
  pairedCounts,
} from '../../../domain/sheet/incidents-for-audience.ts';
import { internalFactIds, openReadings, openRows } from '../../../domain/sheet/open-rows.ts';
import { useText } from '../../../i18n/use-text.ts';
import type { MapScene } from '../../../map/map-scene.ts';
import { ready } from '../../../state/data-slice.ts';
import { selectCountedCells } from '../../../state/select-cells.ts';
import {
  selectNamedPlaces,
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
import { selectIncidentAreaCounts } from '../../../state/select-incidents.ts';
import { selectReports } from '../../../state/select-own-data.ts';
import { useApp } from '../../../state/use-app.ts';
import type { Theme } from '../../../ui/tokens.ts';
import {
  collaborationMarks,
  foundMark,
  offenceSymbols,
  pairFills,
  perceivedFills,
  unsafeMarks,
} from './build-scene.ts';
import { placeTags } from './place-tags.ts';

const NONE: readonly never[] = [];
const NO_COUNTS: ReadonlyMap<string, EventCount> = new Map();

interface SceneOptions {
  /** `public`: no internal statement, no small count of incidents, no hexagon. */
  readonly audience?: SheetAudience;
  readonly hasSelection?: boolean;
}

/** Everything the map draws, each part remembered until its own input changes. */
export function useScene(
  theme: Theme,
  { audience = 'internal', hasSelection = true }: SceneOptions = {},
): MapScene | null {
  const words = useText();
  const isOpen = audience === 'public';
  const region = useApp(selectRegion);
  const placesById = useApp(selectPlacesById);
  const stadsdelPlaces = useApp(selectStadsdelPlaces);
  const namedList = useApp(selectNamedPlaces);
  const allRows = useApp(selectRows);
  const allReadings = useApp(selectReadings);
  const indicator = useApp(selectIndicator);
  const readingsFile = useApp(({ pack }) => ready(pack.readings));
  const counts = useApp(selectShownCounts);
  const year = useApp(selectYear);
  const layers = useApp((state) => state.layers);
  const contextVisibility = useApp((state) => state.contextLayers);
  const foundSpot = useApp((state) => state.found);
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
  const origin = useApp(({ incidentSet }) => originOf(incidentSet));
  const hasIncidents = origin !== null;
  const offenceArea = divisionFor(
    audience,
    useApp((state) => state.offenceArea),
  );
  const areaCounts = useApp(selectIncidentAreaCounts);
  const countedCells = useApp(selectCountedCells);
  const hexIndex = hasIncidents ? hexGridIndex(offenceArea) : null;
  const shownIds = useMemo(
    () =>
      new Set(
        offenceArea === 'stadsdel'
          ? stadsdelPlaces.map(({ id }) => id)
          : namedList.map(({ id }) => id),
      ),
    [offenceArea, stadsdelPlaces, namedList],
  );
  const symbols = useMemo(() => {
    if (hexIndex !== null) return NONE;
    return hasIncidents
      ? offenceSymbols(countsFor(audience, areaCounts), shownIds, placesById, incidentCountBounds)
      : offenceSymbols(
          // The police published these events themselves: nothing is withheld.
          countsFor('internal', counts?.byPlace ?? NO_COUNTS),
          null,
          placesById,
          eventCountBounds,
        );
  }, [hexIndex, hasIncidents, audience, areaCounts, shownIds, counts, placesById]);
  const cells = hexIndex === null ? NONE : countedCells;
  // One fill at a time: hexagons take the place of the question's fill, its rings stay.
  const shownFills = useMemo(
    () => (cells.length === 0 ? fills : fills.filter(({ kind }) => kind === 'ring')),
    [cells, fills],
  );
  const pairs = useMemo(
    () =>
      layers.pair && indicator !== null
        ? readPairs(rows, indicator, year, pairedCounts(audience, hasIncidents ? areaCounts : null))
        : null,
    [layers.pair, rows, indicator, year, audience, hasIncidents, areaCounts],
  );
  const paired = useMemo(
    () => (pairs === null || region === null ? NONE : pairFills(region.areaId, placesById, pairs)),
    [pairs, region, placesById],
  );
  const outlines = useMemo(() => collaborationMarks(rows), [rows]);
  const tags = useMemo(
    () =>
      placeTags(
        rows,
        {
          layers,
          showsUnsafe: marks.length > 0,
          incidents: origin === null ? null : { origin, counts: areaCounts },
          pairs,
        },
        words,
      ),
    [rows, layers, marks, origin, areaCounts, pairs, words],
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
  // Points lie below block level: they stay on the screen that they were imported on.
  const areReportsShown = useApp((state) => state.areReportsShown) && hasSelection;
  const reportPositions = useApp(selectReports).positions;
  const found = useMemo(() => foundMark(foundSpot), [foundSpot]);

  return useMemo(
    () =>
      region === null
        ? null
        : {
            theme,
            language: words.format.language,
            contextVisibility,
            stadsdelAreas,
            perceived: {
              isVisible: layers.perceived && !layers.pair,
              fills: layers.offences ? shownFills : fills,
              marks,
            },
            pair: { isVisible: layers.pair, fills: paired },
            offences: { isVisible: layers.offences && !layers.pair, symbols, cells },
            collaboration: { isVisible: layers.collaboration, marks: outlines },
            reports: { isVisible: areReportsShown, positions: reportPositions },
            tags,
            selected,
            found,
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
      shownFills,
      marks,
      symbols,
      cells,
      paired,
      outlines,
      areReportsShown,
      reportPositions,
      tags,
      selected,
      found,
    ],
  );
}
