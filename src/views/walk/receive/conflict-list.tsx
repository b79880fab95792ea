import type { MergedWalk, WalkChange } from '../../../domain/walk/files/merge-walk-file.ts';
import { useText } from '../../../i18n/use-text.ts';
import { SegmentedControl } from '../../../ui/segmented-control.tsx';
import { changeText, differenceText } from './change-text.ts';

interface ConflictListProps {
  readonly conflicts: readonly WalkChange[];
  readonly merged: MergedWalk;
  readonly placeName: (placeId: string) => string;
  readonly takesFile: (key: string) => boolean;
  readonly onChoose: (key: string, isFile: boolean) => void;
}

/** What somebody has to decide: each with both sides. */
export function ConflictList({
  conflicts,
  merged,
  placeName,
  takesFile,
  onChoose,
}: ConflictListProps) {
  const { t } = useText();
  return (
    <section className="pb-task-section" aria-labelledby="conflicts-title">
      <h2 id="conflicts-title">{t('walkFiles.receive.conflicts')}</h2>
      <p className="pb-wlk-quiet">{t('walkFiles.receive.conflictsHint')}</p>
      <ul className="pb-wlk-list">
        {conflicts.map((conflict) => {
          const label = t('walkFiles.receive.conflict', { what: changeText(conflict, merged, t) });
          return (
            <li key={conflict.key} className="pb-wlk-card">
              <div>
                <strong>{label}</strong>
                {conflict.differences.map((difference) => (
                  <div key={difference.name} className="pb-wlk-quiet">
                    {differenceText(difference, placeName, t)}
                  </div>
                ))}
              </div>
              <SegmentedControl
                label={label}
                options={[
                  { id: 'here', label: t('walkFiles.receive.keepHere') },
                  { id: 'file', label: t('walkFiles.receive.takeFile') },
                ]}
                value={takesFile(conflict.key) ? 'file' : 'here'}
                onChange={(value) => onChoose(conflict.key, value === 'file')}
              />
            </li>
          );
        })}
      </ul>
    </section>
  );
}
