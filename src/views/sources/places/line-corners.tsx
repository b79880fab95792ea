import type { LonLat } from '../../../domain/geo/lon-lat.ts';
import { middleOf } from '../../../domain/place-edit/corners.ts';
import { useText } from '../../../i18n/use-text.ts';
import { useApp } from '../../../state/use-app.ts';
import { CornerEditor } from './corner-editor.tsx';

interface LineCornersProps {
  readonly line: readonly LonLat[];
  readonly onCorner: (corner: LonLat | null) => void;
}

const LEAST_POINTS = 2;

/** The points of the line that splits a place, one at a time. */
export function LineCorners({ line, onCorner }: LineCornersProps) {
  const { t } = useText();
  const change = useApp((state) => state.changePlaceDraft);
  return (
    <CornerEditor
      title={t('placeEditor.corners.lineTitle')}
      positions={line}
      ringOf={null}
      onCorner={onCorner}
      onMove={(index, position) => change({ line: line.with(index, position) })}
      onAdd={(index) => {
        const at = Math.min(index, line.length - 2);
        const [here, next] = [line[at], line[at + 1]];
        if (here === undefined || next === undefined) return;
        change({ line: line.toSpliced(at + 1, 0, middleOf(here, next)) });
      }}
      onRemove={(index) => {
        if (line.length <= LEAST_POINTS) return false;
        change({ line: line.toSpliced(index, 1) });
        return true;
      }}
    />
  );
}
