import type { ComparisonRow } from '../../../domain/compare/finding.ts';
import type { LocalizedText } from '../../../domain/text/localized-text.ts';
import { periodText } from '../../../i18n/period-text.ts';
import { useText, type Words } from '../../../i18n/use-text.ts';
import { rowSentences } from '../../../i18n/verdict-sentence.ts';
import { ContradictionCode } from '../../../print/contradiction-code.tsx';
import { selectNamedContradictions } from '../../../state/select-data.ts';
import { selectReviews } from '../../../state/select-reviews.ts';
import { useApp } from '../../../state/use-app.ts';
import { usePlaceName } from '../../../state/use-place-name.ts';
import { LinkButton } from '../../../ui/button.tsx';
import { VerdictChip } from '../../../ui/verdict-chip.tsx';
import { sourceOfRow } from './source-of-row.ts';
import { SourcedSentence } from './sourced-sentence.tsx';
import { WaysOut } from './ways-out.tsx';

interface RowCardProps {
  readonly row: ComparisonRow;
  /** What the row is about; the year or place that it is against when absent. */
  readonly label?: string;
  /** Why the days of a printed count are read as they are. */
  readonly periodReason?: LocalizedText | undefined;
}

/** One comparison: what it says, how sure it is, and the test behind it one click away. */
export function RowCard({ row, label, periodReason }: RowCardProps) {
  const shown = useApp((state) => state.incidentSet);
  const words = useText();
  const { t, format } = words;
  const nameOf = usePlaceName();
  const { chip, leadPieces, notes } = rowSentences(row, nameOf, words);
  const isRefused = row.verdict.code === 'not-comparable';
  const tests = [
    ...(isRefused ? [] : notes.slice(1)),
    ...(row.kind === 'count'
      ? [
          t('compareView.rows.periods', {
            from: periodText(row.from.period, words),
            to: periodText(row.to.period, words),
          }),
        ]
      : []),
  ];
  return (
    <li className="pb-cmp-row" data-verdict={row.verdict.code}>
      <p className="pb-cmp-row-against pb-quiet">{label ?? againstText(row, nameOf, words)}</p>
      <div className="pb-cmp-row-text">
        <p className="pb-cmp-row-lead">
          <SourcedSentence
            pieces={leadPieces}
            sourceOf={(slot) => {
              const point = slot === 'value' ? row.to : row.from;
              const source = sourceOfRow(row, point, shown);
              return source && { source, what: `${nameOf(point.placeId)} ${point.year}` };
            }}
          />
        </p>
        {periodReason !== undefined && <p className="pb-quiet">{format.text(periodReason)}.</p>}
        {'refusedAsCounted' in row && row.refusedAsCounted !== null && (
          <p className="pb-quiet">
            {t('compareView.rows.refusedFirst', {
              reason: t(`compare.refusal.${row.refusedAsCounted.reason}`),
            })}
          </p>
        )}
        {(isRefused ? notes : notes.slice(0, 1)).map((note) => (
          <p key={note}>{note}</p>
        ))}
        <WaysOut row={row} />
        <details className="pb-cmp-test">
          <summary>{t('compareView.rows.test')}</summary>
          {tests.map((note) => (
            <p key={note}>{note}</p>
          ))}
          <RowSources row={row} />
        </details>
      </div>
      <VerdictChip code={row.verdict.code} label={chip} />
    </li>
  );
}

function RowSources({ row }: { readonly row: ComparisonRow }) {
  const shown = useApp((state) => state.incidentSet);
  const { t, format } = useText();
  const nameOf = usePlaceName();
  const reviews = useApp(selectReviews);
  const contradictions = useApp(selectNamedContradictions);
  const showSource = useApp((state) => state.showSource);
  return (
    <p className="pb-cmp-row-sources">
      {[row.from, row.to].flatMap((point) => {
        const source = sourceOfRow(row, point, shown);
        return source === null
          ? []
          : [
              <LinkButton key={`${point.placeId} ${point.year}`} onPress={() => showSource(source)}>
                {t('compareView.rows.source', { what: `${nameOf(point.placeId)} ${point.year}` })}
              </LinkButton>,
            ];
      })}
      {row.contradictionIds.map((id) => {
        const factId = row.factIds[0];
        const contradiction = contradictions.get(id);
        return factId === undefined ? null : (
          <ContradictionCode
            key={id}
            id={id}
            review={reviews.get(id)}
            description={contradiction && format.text(contradiction.text)}
            onPress={() => showSource({ kind: 'fact', factId })}
          />
        );
      })}
    </p>
  );
}

function againstText(
  row: ComparisonRow,
  nameOf: (placeId: string) => string,
  { t }: Words,
): string {
  const { from, against } = row;
  const values = { place: nameOf(from.placeId), year: String(from.year) };
  if (against === 'comparator') return t('compareView.rows.place', values);
  return t(against === 'earlier' ? 'compareView.rows.over' : 'compareView.rows.placeOver', values);
}
