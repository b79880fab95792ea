import '../print.css';
import './offence-print.css';
import { type CSSProperties, useMemo } from 'react';
import type { OffenceSheet } from '../../domain/offence-sheet/offence-sheet.ts';
import { useText } from '../../i18n/use-text.ts';
import { cssProperties } from '../../ui/tokens.ts';
import { Paper } from '../paper.tsx';
import { incidentMark } from '../sheet-words.ts';
import { offenceBlocks } from './offence-blocks.tsx';

/** Paper is white whatever the theme of the screen. */
const paperColours = {
  ...Object.fromEntries(cssProperties('light')),
  colorScheme: 'light',
} as CSSProperties;

/** One type of offence on A4. */
export function OffenceSheetPages({ sheet }: { readonly sheet: OffenceSheet }) {
  const words = useText();
  const { t } = words;
  const { blocks, columns } = useMemo(() => offenceBlocks(sheet, words), [sheet, words]);
  const origin = 'incidents' in sheet ? (sheet.incidents?.origin ?? null) : null;
  return (
    <div className="pb-paper-frame" style={paperColours} data-audience={sheet.audience}>
      <Paper
        label={t('sheet.preview.pages')}
        blocks={blocks}
        columns={columns}
        footer={(page, pages) => (
          <>
            <span>{`${t('app.name')} · ${sheet.regionName}`}</span>
            <strong>{t(`sheet.audienceMark.${sheet.audience}`)}</strong>
            {origin !== null && <strong>{incidentMark(origin, words)}</strong>}
            <span>{t('sheet.madeShort', sheet.made)}</span>
            <span>{t('sheet.page', { page, pages })}</span>
          </>
        )}
      />
    </div>
  );
}
