import { useMemo } from 'react';
import type { WalkSheet } from '../../domain/sheet/walk-sheet.ts';
import { useText, type Words } from '../../i18n/use-text.ts';
import { stepLines } from '../../i18n/walk-text.ts';
import type { PaperBlock } from '../paper.tsx';
import { stopBlocks, stopColumns } from './stop-rows.tsx';
import { WalkMap, type WalkMapPicture } from './walk-map.tsx';
import { Fields, Head, listBlocks, sourceBlocks, WalkPaper, walkFields } from './walk-parts.tsx';

interface WalkSheetPagesProps {
  readonly sheet: WalkSheet;
  readonly picture: WalkMapPicture | null;
}

const columns = { stops: stopColumns };

/** What is taken along on a walk: the map, and a row to fill in for each stop. */
export function WalkSheetPages({ sheet, picture }: WalkSheetPagesProps) {
  const words = useText();
  const blocks = useMemo(() => sheetBlocks(sheet, picture, words), [sheet, picture, words]);
  return <WalkPaper about={sheet} kind="walk" blocks={blocks} columns={columns} />;
}

function sheetBlocks(
  sheet: WalkSheet,
  picture: WalkMapPicture | null,
  words: Words,
): readonly PaperBlock[] {
  const { t } = words;
  return [
    { id: 'head', content: <Head about={sheet} kind="walk" /> },
    { id: 'fields', content: <Fields fields={walkFields(sheet, words)} /> },
    { id: 'roles', content: <RoleLine sheet={sheet} /> },
    { id: 'map', content: <WalkMap sheet={sheet} picture={picture} /> },
    ...stopBlocks(sheet, words),
    ...listBlocks('note', t('walkPrint.note'), [t('walkPrint.noPersons'), t('walkPrint.photos')]),
    ...listBlocks('steps', t('walkPlan.loop.text'), stepLines(sheet.stops[0], sheet.steps, words)),
    ...sourceBlocks(sheet, [t('walkPrint.sources.walk')], words),
  ];
}

/** Each role with its function, or with a line to write one on. */
function RoleLine({ sheet: { roles } }: { readonly sheet: WalkSheet }) {
  const { t } = useText();
  return (
    <dl className="pb-paper-wlk-roles">
      {roles.map(({ role, holder }) => (
        <div key={role}>
          <dt>{t(`walk.role.${role}`)}</dt>
          <dd>{holder === null ? '' : t(`walk.radighet.${holder}`)}</dd>
        </div>
      ))}
    </dl>
  );
}
