import '../print.css';
import './plan-sheet.css';
import { type CSSProperties, useMemo } from 'react';
import type { SheetAudience } from '../../domain/sheet/explore-sheet.ts';
import type { ReportText } from '../../i18n/measure-report.ts';
import { useText } from '../../i18n/use-text.ts';
import { cssProperties } from '../../ui/tokens.ts';
import type { Made } from '../made-at.ts';
import { OriginBadge } from '../origin-badge.tsx';
import { Paper, type PaperBlock } from '../paper.tsx';

export interface PlanSheetProps {
  readonly title: string;
  /** Lines under the title. */
  readonly about: readonly string[];
  readonly texts: readonly ReportText[];
  readonly audience: SheetAudience;
  readonly region: string;
  readonly made: Made;
}

/** Paper is white whatever the theme of the screen. */
const paperColours = {
  ...Object.fromEntries(cssProperties('light')),
  colorScheme: 'light',
} as CSSProperties;

const HEAD = 'head';
const columns = { plan: ['33%', '19%', '24%', '24%'] };
const heads = ['measure', 'who', 'indicator', 'evidence'] as const;

/** The action plan on A4, to be reported: our own layout, and it says so. */
export function PlanSheet({ title, about, texts, audience, region, made }: PlanSheetProps) {
  const { t } = useText();
  const blocks = useMemo(
    (): readonly PaperBlock[] => [
      {
        id: 'title',
        keepsWithNext: true,
        content: (
          <div className="pb-paper-title">
            <h1>{title}</h1>
            <p>
              <span className="pb-paper-audience">{t(`sheet.audienceMark.${audience}`)}</span>{' '}
              {about[0]}
            </p>
            {about.slice(1).map((line) => (
              <p key={line}>{line}</p>
            ))}
          </div>
        ),
      },
      {
        id: HEAD,
        table: 'plan',
        keepsWithNext: true,
        content: (
          <tr data-block={HEAD} className="pb-paper-head">
            {heads.map((head) => (
              <th key={head} scope="col">
                {t(`measures.report.columnHead.${head}`)}
              </th>
            ))}
          </tr>
        ),
      },
      ...texts.map((text) => ({
        id: text.id,
        table: 'plan',
        repeats: HEAD,
        content: <PlanRow text={text} />,
      })),
    ],
    [title, about, texts, audience, t],
  );
  return (
    <div className="pb-paper-frame pb-paper-plan" style={paperColours}>
      <Paper
        label={title}
        blocks={blocks}
        columns={columns}
        footer={(page, pages) => (
          <>
            <span>{t('measures.report.made', { ...made, region })}</span>
            <span>{t('measures.report.page', { page, pages })}</span>
          </>
        )}
      />
    </div>
  );
}

function PlanRow({ text }: { readonly text: ReportText }) {
  const { t } = useText();
  const { evidence } = text;
  const labelled = (key: 'area' | 'note' | 'start' | 'place') =>
    text[key] === '' ? null : (
      <span className="pb-paper-note">{`${t(`measures.report.column.${key}`)}: ${text[key]}`}</span>
    );
  return (
    <tr data-block={text.id}>
      <th scope="row">
        {`${text.number}. ${text.what === '' ? t('measures.untitled') : text.what}`}
        {labelled('place')}
        {labelled('area')}
        {evidence.map(({ what, priority, isPractice }) => (
          <span key={what} className="pb-paper-note">
            {isPractice && <OriginBadge origin="practice" />}
            {isPractice && ' '}
            {what}
            {priority !== '' && ` (${t('measures.report.column.priority')}: ${priority})`}
          </span>
        ))}
        {labelled('note')}
        {text.lacks.length > 0 && (
          <span className="pb-paper-note pb-paper-lacks">{text.lacks.join(' ')}</span>
        )}
      </th>
      <td>
        {text.owner}
        <span className="pb-paper-note">
          {`${t('measures.report.column.due')}: ${text.due}`}
          {text.isOverdue && <strong>{` (${t('measures.overdue').toLocaleLowerCase()})`}</strong>}
        </span>
        {labelled('start')}
        <span className="pb-paper-note">
          <strong>{text.status}</strong>
          {text.isDueInPeriod && ` · ${t('measures.report.dueInPeriod')}`}
        </span>
      </td>
      <td>
        {text.indicator}
        {text.baseline !== '' && (
          <span className="pb-paper-note">
            {`${t('measures.indicator.baseline')}: ${text.baseline}`}
          </span>
        )}
        {text.latest !== '' && (
          <span className="pb-paper-note">{`${t('measures.indicator.latest')}: ${text.latest}`}</span>
        )}
        {text.verdict !== '' && (
          <span className="pb-paper-note">
            <strong>{text.verdict}</strong>
          </span>
        )}
      </td>
      <td>
        {evidence.map(({ what, source, period, n, contradictions }) => (
          <span key={what} className="pb-paper-evidence">
            {source}
            <span className="pb-paper-note">
              {[
                period,
                ...(n === '' ? [] : [t('measures.report.n', { list: n })]),
                ...(contradictions === '' ? [] : [contradictions]),
              ].join(' · ')}
            </span>
          </span>
        ))}
      </td>
    </tr>
  );
}
