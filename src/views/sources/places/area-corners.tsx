import type { Area } from '../../../domain/geo/area.ts';
import type { LonLat } from '../../../domain/geo/lon-lat.ts';
import {
  addCornerAfter,
  cornersOf,
  moveCorner,
  removeCorner,
} from '../../../domain/place-edit/corners.ts';
import { useText } from '../../../i18n/use-text.ts';
import { useApp } from '../../../state/use-app.ts';
import { CornerEditor } from './corner-editor.tsx';

interface AreaCornersProps {
  readonly area: Area;
  readonly onCorner: (corner: LonLat | null) => void;
}

/** The corners of the drawn area, one at a time. */
export function AreaCorners({ area, onCorner }: AreaCornersProps) {
  const { t } = useText();
  const change = useApp((state) => state.changePlaceDraft);
  const corners = cornersOf(area);
  const refOf = (index: number) => corners[index]?.ref;
  const isSimple = corners.every(({ ref }) => ref.polygon === 0 && ref.ring === 0);
  const rings = new Map<string, number>();
  const ringOf = (index: number) => {
    const key = `${refOf(index)?.polygon}-${refOf(index)?.ring}`;
    const number = rings.get(key) ?? rings.size + 1;
    rings.set(key, number);
    return number;
  };
  return (
    <CornerEditor
      title={t('placeEditor.corners.title')}
      positions={corners.map(({ position }) => position)}
      ringOf={isSimple ? null : ringOf}
      onCorner={onCorner}
      onMove={(index, position) => {
        const ref = refOf(index);
        if (ref !== undefined) change({ area: moveCorner(area, ref, position) });
      }}
      onAdd={(index) => {
        const ref = refOf(index);
        if (ref !== undefined) change({ area: addCornerAfter(area, ref) });
      }}
      onRemove={(index) => {
        const ref = refOf(index);
        const left = ref === undefined ? null : removeCorner(area, ref);
        if (left !== null) change({ area: left });
        return left !== null;
      }}
    />
  );
}
