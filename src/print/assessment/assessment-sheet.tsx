import '../print.css';
import './assessment-print.css';
import { type CSSProperties, useMemo } from 'react';
import type { SheetSource } from '../../domain/sheet/explore-sheet.ts';
import { useText, type Words } from '../../i18n/use-text.ts';
import { cssProperties } from '../../ui/tokens.ts';
import type { Made } from '../made-at.ts';
import { Paper, type PaperBlock } from '../paper.tsx';
import { sourceText } from '../sheet-words.ts';

/** A run of text; `source` is the number of the source that its figure comes from. */
export interface PrintedPiece {
  readonly text: string;
  readonly source: number | null;
  readonly isUnsourced: boolean;
}

export interface PrintedSection {
  readonly id: string;
  readonly title: string;
  readonly isOwn: boolean;
  /** The language of the text. */
  readonly language: string;
  readonly lines: readonly (readonly PrintedPiece[])[];
  /** Codes of contradictions with what has been found out; empty where there are none. */
  readonly codes: string;
}

interface AssessmentSheetProps {
  readonly sections: readonly PrintedSection[];
  readonly sources: readonly SheetSource[];
  readonly region: string;
  readonly made: Made;
}

/** Paper is white whatever the theme of the screen. */
const paperColours = {
  ...Object.fromEntries(cssProperties('light')),
  colorScheme: 'light',
} as CSSProperties;

const NO_COLUMNS = {};

/** The assessment on A4: each figure with the number of its source. */
export function AssessmentSheet({ sections, sources, region, made }: AssessmentSheetProps) {
  const words = useText();
  const { t } = words;
  const blocks = useMemo(
    () => [
      {
        id: 'title',
        keepsWithNext: true,
        content: (
          <div className="pb-paper-title">
            <h1>{t('assessment.sheet.title', { region })}</h1>
            <p>
              <strong className="pb-paper-audience">{t('assessment.internal')}</strong>
            </p>
          </div>
        ),
      },
      ...sections.flatMap((section) => sectionBlocks(section, words)),
      ...sourceBlocks(sections, sources, words),
    ],
    [sections, sources, region, words, t],
  );
  return (
    <div className="pb-paper-frame pb-paper-assess" style={paperColours}>
      <Paper
        label={t('assessment.sheet.pages')}
        blocks={blocks}
        columns={NO_COLUMNS}
        footer={(page, pages) => (
          <>
            <span>{`${t('app.name')} · ${region}`}</span>
            <span>{t('assessment.sheet.made', made)}</span>
            <span>{t('assessment.sheet.page', { page, pages })}</span>
          </>
        )}
      />
    </div>
  );
}

function sectionBlocks(section: PrintedSection, { t }: Words): readonly PaperBlock[] {
  const { id, title, isOwn, language, lines, codes } = section;
  return [
    {
      id,
      keepsWithNext: true,
      content: (
        <h2 className="pb-paper-heading">
          {title}{' '}
          <span className="pb-paper-assess-kind">
            {t(isOwn ? 'assessment.sheet.own' : 'assessment.sheet.suggested')}
          </span>
        </h2>
      ),
    },
    ...lines.map((pieces, index) => ({
      id: `${id}-${index}`,
      content: (
        <p className="pb-paper-line" lang={language}>
          {pieces.map(({ text, source, isUnsourced }, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: pieces never move
            <span key={at}>
              {text}
              {source !== null && <sup>{`[${source}]`}</sup>}
              {isUnsourced && <sup>†</sup>}
            </span>
          ))}
        </p>
      ),
    })),
    ...(codes === ''
      ? []
      : [
          {
            id: `${id}-contradictions`,
            content: (
              <p className="pb-paper-line pb-paper-assess-codes">
                {t('assessment.sheet.contradictions', { ids: codes })}
              </p>
            ),
          },
        ]),
  ];
}

function sourceBlocks(
  sections: readonly PrintedSection[],
  sources: readonly SheetSource[],
  words: Words,
): readonly PaperBlock[] {
  const { t } = words;
  const isMarked = sections.some(({ lines }) => lines.flat().some((piece) => piece.isUnsourced));
  const lines = [
    ...(sources.length === 0 ? [t('assessment.sheet.noSources')] : []),
    ...sources.map((source) => `[${source.number}] ${sourceText(source, words)}`),
    ...(isMarked ? [t('assessment.sheet.unsourced')] : []),
  ];
  return [
    {
      id: 'sources',
      keepsWithNext: true,
      content: <h2 className="pb-paper-heading">{t('assessment.sheet.sources')}</h2>,
    },
    ...lines.map((line, index) => ({
      id: `sources-${index}`,
      content: <p className="pb-paper-line">{line}</p>,
    })),
  ];
}
