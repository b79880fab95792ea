import { ArrowDown, ArrowLeft, ArrowRight, ArrowUp } from 'lucide-react';
import { type KeyboardEvent, useEffect, useState } from 'react';
import type { LonLat } from '../../../domain/geo/lon-lat.ts';
import { movedBy } from '../../../domain/place-edit/corners.ts';
import { useText } from '../../../i18n/use-text.ts';
import { selectRegion } from '../../../state/select-data.ts';
import { useApp } from '../../../state/use-app.ts';
import { Button, IconButton } from '../../../ui/button.tsx';
import { SelectField } from '../../../ui/select-field.tsx';
import { Toolbar } from '../../../ui/toolbar.tsx';
import { CoordinateField } from './coordinate-field.tsx';

interface CornerEditorProps {
  readonly title: string;
  readonly positions: readonly LonLat[];
  /** Which ring a corner belongs to, from 1; null where there is one. */
  readonly ringOf: ((index: number) => number) | null;
  /** The corner that is meant, to mark it on the map; null when the form closes. */
  readonly onCorner: (corner: LonLat | null) => void;
  readonly onMove: (index: number, position: LonLat) => void;
  readonly onAdd: (index: number) => void;
  /** False where no corner can be spared. */
  readonly onRemove: (index: number) => boolean;
}

const NUDGE_M = 1;
const LONG_NUDGE_M = 10;
/** Metres east and north by key. */
const ARROWS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowUp: [0, 1],
  ArrowDown: [0, -1],
  ArrowRight: [1, 0],
  ArrowLeft: [-1, 0],
};

/** Everything that a pointer does to a corner, with keys and numbers. */
export function CornerEditor(props: CornerEditorProps) {
  const { title, positions, ringOf, onCorner, onMove, onAdd, onRemove } = props;
  const { t, format } = useText();
  const region = useApp(selectRegion);
  const [isOpen, setIsOpen] = useState(false);
  const [chosen, setChosen] = useState(0);
  const [isRefused, setIsRefused] = useState(false);
  const index = Math.min(chosen, positions.length - 1);
  const position = positions[index];
  useEffect(() => {
    onCorner(isOpen ? (position ?? null) : null);
  }, [isOpen, position, onCorner]);
  useEffect(() => () => onCorner(null), [onCorner]);
  if (position === undefined) return null;
  const nudge = (east: number, north: number, metres: number) =>
    onMove(index, movedBy(position, east * metres, north * metres));
  const onKeyDown = (event: KeyboardEvent) => {
    const arrow = ARROWS[event.key];
    if (arrow === undefined) return;
    event.preventDefault();
    nudge(arrow[0], arrow[1], event.shiftKey ? LONG_NUDGE_M : NUDGE_M);
  };
  const numberOf = (at: number) =>
    ringOf === null
      ? t('placeEditor.corners.option', { number: at + 1, total: positions.length })
      : t('placeEditor.corners.ring', {
          number: at + 1,
          total: positions.length,
          ring: ringOf(at),
        });
  const [lon, lat] = position;
  const [west, south, east, north] = region?.home.maxBounds ?? [-180, -90, 180, 90];
  return (
    <details className="pb-plc-corners" onToggle={(event) => setIsOpen(event.currentTarget.open)}>
      <summary>{title}</summary>
      <p className="pb-plc-quiet">{t('placeEditor.corners.help')}</p>
      <SelectField
        label={t('placeEditor.corners.which')}
        value={String(index)}
        options={positions.map((_, at) => ({ id: String(at), label: numberOf(at) }))}
        onChange={(id) => setChosen(Number(id))}
      />
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset takes no keys */}
      <div
        role="group"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: arrow keys move the corner from here
        tabIndex={0}
        className="pb-plc-pad"
        aria-label={t('placeEditor.corners.pad')}
        onKeyDown={onKeyDown}
      >
        <p aria-live="polite">
          {t('placeEditor.corners.padNow', {
            number: index + 1,
            lat: format.exact(lat),
            lon: format.exact(lon),
          })}
        </p>
        <Toolbar label={t('placeEditor.corners.pad')}>
          <IconButton
            label={t('placeEditor.corners.north')}
            icon={<ArrowUp aria-hidden />}
            onPress={() => nudge(0, 1, NUDGE_M)}
          />
          <IconButton
            label={t('placeEditor.corners.south')}
            icon={<ArrowDown aria-hidden />}
            onPress={() => nudge(0, -1, NUDGE_M)}
          />
          <IconButton
            label={t('placeEditor.corners.west')}
            icon={<ArrowLeft aria-hidden />}
            onPress={() => nudge(-1, 0, NUDGE_M)}
          />
          <IconButton
            label={t('placeEditor.corners.east')}
            icon={<ArrowRight aria-hidden />}
            onPress={() => nudge(1, 0, NUDGE_M)}
          />
        </Toolbar>
      </div>
      <div className="pb-plc-pair">
        <CoordinateField
          label={t('placeEditor.corners.lat')}
          value={lat}
          range={[south, north]}
          onChange={(value) => onMove(index, [lon, value])}
        />
        <CoordinateField
          label={t('placeEditor.corners.lon')}
          value={lon}
          range={[west, east]}
          onChange={(value) => onMove(index, [value, lat])}
        />
      </div>
      <div className="pb-plc-actions">
        <Button
          size="small"
          onPress={() => {
            onAdd(index);
            setChosen(index + 1);
          }}
        >
          {t('placeEditor.corners.add')}
        </Button>
        <Button size="small" onPress={() => setIsRefused(!onRemove(index))}>
          {t('placeEditor.corners.remove')}
        </Button>
      </div>
      <p role="status">{isRefused ? t('placeEditor.corners.fewest') : ''}</p>
    </details>
  );
}
