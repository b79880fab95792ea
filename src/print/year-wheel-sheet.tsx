import './print.css';
import './year-wheel-print.css';
import { useMemo } from 'react';
import { useText } from '../i18n/use-text.ts';
import { MonthStrip } from '../ui/month-strip.tsx';
import type { Made } from './made-at.ts';
import { Paper, type PaperBlock } from './paper.tsx';
import { paperColours } from './paper-colours.ts';

export interface YearWheelRow {
  readonly id: string;
  readonly label: string;
  readonly basis: string;
  /** 1–12. */
  readonly months: readonly number[];
  readonly isOnce: boolean;
  readonly reading: string;
  /** Document, lines and codes of contradictions. */
  readonly source: string;
}

export interface YearWheelSheetProps {
  readonly title: string;
  readonly rows: readonly YearWheelRow[];
  /** Lists below the year, each with its heading; lines are whole sentences. */
  readonly lists: readonly { readonly title: string; readonly lines: readonly string[] }[];
  readonly region: string;
  readonly made: Made;
}

/** The year on A4: a row of months for each statement, its source, and what is planned. */
export function YearWheelSheet({ title, rows, lists, region, made }: YearWheelSheetProps) {
  const { t, format } = useText();
  const blocks = useMemo((): readonly PaperBlock[] => {
    const initials = Array.from({ length: 12 }, (_, at) =>
      format
        .monthName(at + 1, 'short')
        .slice(0, 1)
        .toUpperCase(),
    );
    return [
      {
        id: 'title',
        keepsWithNext: true,
        content: (
          <div className="pb-paper-title">
            <h1>{title}</h1>
            <p>{t('yearWheel.lead')}</p>
            <p>{t('yearWheel.key')}</p>
          </div>
        ),
      },
      ...rows.map((row) => ({
        id: row.id,
        content: (
          <div className="pb-paper-year">
            <h2>{row.label}</h2>
            <MonthStrip
              label={format.list(row.months.map((month) => format.monthName(month, 'long')))}
              initials={initials}
              months={row.months}
              isOnce={row.isOnce}
            />
            <p>
              <strong>{row.basis}.</strong> {row.reading}
            </p>
            <p className="pb-paper-year-source">{row.source}</p>
          </div>
        ),
      })),
      ...lists.map((list) => ({
        id: list.title,
        content: (
          <div className="pb-paper-year">
            <h2>{list.title}</h2>
            <ul>
              {list.lines.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          </div>
        ),
      })),
    ];
  }, [title, rows, lists, t, format]);
  return (
    <div className="pb-paper-frame" style={paperColours}>
      <Paper
        label={title}
        blocks={blocks}
        columns={{}}
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
