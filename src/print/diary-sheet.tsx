import './print.css';
import { useMemo } from 'react';
import type { PlanText } from '../i18n/plan-text.ts';
import { useText } from '../i18n/use-text.ts';
import type { Made } from './made-at.ts';
import { Paper, type PaperBlock } from './paper.tsx';
import { paperColours } from './paper-colours.ts';

export interface DiarySheetProps {
  readonly documents: readonly PlanText[];
  readonly region: string;
  readonly made: Made;
}

const columns = { diary: ['42mm', 'auto'] };

/** What an official document holds, as text: one document after another. */
export function DiarySheet({ documents, region, made }: DiarySheetProps) {
  const { t } = useText();
  const blocks = useMemo(
    () =>
      documents.flatMap(({ title, rows }, document): readonly PaperBlock[] => [
        {
          id: `title-${document}`,
          keepsWithNext: true,
          content: (
            <div className="pb-paper-title">
              <h1>{title}</h1>
            </div>
          ),
        },
        ...rows.map(({ label, value }, row) => ({
          id: `row-${document}-${row}`,
          table: 'diary',
          content: (
            <tr data-block={`row-${document}-${row}`}>
              <th scope="row">{label}</th>
              <td>{value}</td>
            </tr>
          ),
        })),
      ]),
    [documents],
  );
  return (
    <div className="pb-paper-frame pb-paper-diary" style={paperColours}>
      <Paper
        label={t('keeping.diary.title')}
        blocks={blocks}
        columns={columns}
        footer={(page, pages) => (
          <>
            <span>{t('keeping.diary.made', { ...made, region })}</span>
            <span>{t('keeping.diary.page', { page, pages })}</span>
          </>
        )}
      />
    </div>
  );
}
