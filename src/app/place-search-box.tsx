import {
  BusFront,
  DoorOpen,
  GraduationCap,
  type LucideIcon,
  MapPin,
  Route,
  SquareDashed,
  TrainFront,
  Trees,
  Waves,
} from 'lucide-react';
import { type Ref, useEffect, useMemo, useState } from 'react';
import { goToSpot } from '../commands/go-to-spot.ts';
import { containersOf } from '../domain/search/ground.ts';
import type { NamedSpot, SpotKind } from '../domain/search/named-spot.ts';
import { useText, type Words } from '../i18n/use-text.ts';
import { type StadsdelContainer, selectStadsdelContainers } from '../state/select-search.ts';
import { useApp, useAppStore } from '../state/use-app.ts';
import { SearchBox } from '../ui/search-box.tsx';
import { usePlaceSearch } from './use-place-search.ts';

const MOST_HITS = 8;
/** A long street lies in more stadsdelar than help anybody find it. */
const MOST_STADSDELAR = 3;

const icons: Readonly<Record<SpotKind, LucideIcon>> = {
  place: MapPin,
  school: GraduationCap,
  square: SquareDashed,
  station: TrainFront,
  street: Route,
  park: Trees,
  water: Waves,
  entrance: DoorOpen,
  stop: BusFront,
};

interface PlaceSearchBoxProps {
  readonly inputRef: Ref<HTMLInputElement>;
  /** The map has been told where to go. */
  readonly onChosen: () => void;
}

/** Finds places, streets, stations, squares, schools and stops by name, and takes the map there. */
export function PlaceSearchBox({ inputRef, onChosen }: PlaceSearchBoxProps) {
  const words = useText();
  const { t } = words;
  const store = useAppStore();
  const [isWanted, setIsWanted] = useState(false);
  const [query, setQuery] = useState('');
  const search = usePlaceSearch(isWanted);
  const stadsdelList = useApp(selectStadsdelContainers);
  const found = useApp((state) => state.found);
  const hasMap = useApp((state) => state.mapState !== 'failed');
  const hasShortcuts = useApp((state) => state.hasShortcuts);

  const spots = useMemo(() => search?.find(query, MOST_HITS) ?? [], [search, query]);
  const hits = useMemo(
    () =>
      spots.map((spot) => {
        const Icon = icons[spot.kind];
        return {
          id: spot.id,
          label: spot.label,
          context: contextOf(spot, stadsdelList, words),
          icon: <Icon aria-hidden />,
        };
      }),
    [spots, stadsdelList, words],
  );

  // The field names what is marked on the map: both go together.
  useEffect(() => setQuery(found?.label ?? ''), [found]);

  function choose(id: string) {
    const spot = spots.find((one) => one.id === id);
    if (spot === undefined) return;
    setQuery(spot.place === undefined ? spot.label : '');
    goToSpot(store, spot);
    onChosen();
  }

  function clear() {
    setQuery('');
    store.getState().markFound(null);
  }

  return (
    <div className="pb-search-box">
      <SearchBox
        label={t('search.label')}
        placeholder={t('search.label')}
        {...(hasShortcuts && { shortcut: '/' })}
        clearLabel={t('search.clear')}
        value={query}
        onChange={(text) => (text === '' ? clear() : setQuery(text))}
        hits={hits}
        onChoose={choose}
        onClear={clear}
        onFocus={() => setIsWanted(true)}
        emptyText={
          <>
            {query.trim() !== '' && (
              <p>
                <strong>
                  {search === null ? t('search.building') : t('search.none', { query })}
                </strong>
              </p>
            )}
            <p>{t('search.scope')}</p>
          </>
        }
        inputRef={inputRef}
      />
      <span
        role="status"
        className={hasMap ? 'pb-visually-hidden' : 'pb-search-note'}
        hidden={found === null}
      >
        {found !== null && t(hasMap ? 'search.shown' : 'search.noMap', { name: found.label })}
      </span>
    </div>
  );
}

/** What it is, what it is part of and where it lies. */
function contextOf(
  { kind, place, station, otherNames, ground }: NamedSpot,
  stadsdelList: readonly StadsdelContainer[],
  { t, format }: Words,
): string {
  const what =
    place === undefined || place.type === 'place'
      ? t(`search.kind.${kind}`)
      : t(`place.type.${place.type}`);
  return [what, station, ...otherNames, whereIs(ground)].filter(Boolean).join(' · ');

  function whereIs(spotGround: NamedSpot['ground']): string | null {
    if (spotGround === undefined) {
      return place?.type === 'organisation' ? null : t('place.noPosition');
    }
    if (place?.type === 'stadsdel' || place?.type === 'stadsdelsomrade') return null;
    const names = containersOf(spotGround, stadsdelList)
      .slice(0, MOST_STADSDELAR)
      .flatMap((id) => stadsdelList.find((one) => one.id === id)?.name ?? []);
    return names.length === 0 ? t('search.outside') : format.list(names);
  }
}
