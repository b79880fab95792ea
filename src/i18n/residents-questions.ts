import type { PublicBlock } from '../domain/residents/public-page.ts';
import type {
  PublicQuestion,
  PublicShare,
  ResidentsDocument,
} from '../domain/residents/residents.ts';
import type { Words } from './use-text.ts';

/** One question of a survey: what was asked, the newest answer in a sentence, all years in a table. */
export function questionBlocks(
  question: PublicQuestion,
  document: ResidentsDocument,
  words: Words,
): readonly PublicBlock[] {
  const { t, format } = words;
  const { indicator, years, rows, source } = question;
  const asked = format.text(indicator.question);
  const population = format.text(indicator.population).toLowerCase();
  const newest = newestText(question, document, words);
  return [
    { kind: 'heading', text: asked },
    ...(newest === null ? [] : [text(newest, [source])]),
    text(
      indicator.countedAnswers === undefined
        ? t('residents.page.perceived.asked', { population })
        : t('residents.page.perceived.answers', {
            answers: format.text(indicator.countedAnswers),
            population,
          }),
      [],
    ),
    {
      kind: 'table',
      caption: {
        text: t('residents.page.perceived.table', { question: asked }),
        sources: [source],
      },
      head: [t('residents.page.perceived.row'), ...years.map(String)],
      rows: rows.map(({ placeName, group, cells }) => ({
        head:
          group === undefined
            ? placeName
            : t('residents.page.perceived.rowGroup', {
                place: placeName,
                group: format.text(group).toLowerCase(),
              }),
        cells: cells.map((cell) => shareText(cell, words)),
      })),
      counts: 'none',
    },
    ...rows.flatMap(({ note }) => (note === undefined ? [] : [text(format.text(note), [source])])),
  ];
}

function text(words: string, sources: readonly number[]): PublicBlock {
  return { kind: 'text', text: { text: words, sources } };
}

/** Null where the area has several groups, or no value at all. */
function newestText(
  { years, rows }: PublicQuestion,
  { areaId, comparatorId, comparatorName }: ResidentsDocument,
  { t, format }: Words,
): string | null {
  const own = rows.filter(({ placeId }) => placeId === areaId);
  const [row] = own;
  if (row === undefined || own.length > 1) return null;
  const index = row.cells.findLastIndex(({ status }) => status === 'measured');
  const cell = row.cells[index];
  if (cell?.status !== 'measured') return null;
  const other = rows.find(({ placeId }) => placeId === comparatorId)?.cells[index];
  const said = { year: years[index], share: format.share(cell.share), area: row.placeName };
  return other?.status === 'measured'
    ? t('residents.page.perceived.newestBoth', {
        ...said,
        other: format.share(other.share),
        comparator: comparatorName,
      })
    : t('residents.page.perceived.newest', said);
}

function shareText(cell: PublicShare, { t, format }: Words): string {
  switch (cell.status) {
    case 'measured': {
      const share = format.share(cell.share);
      return cell.isDerived ? t('residents.page.perceived.derived', { share }) : share;
    }
    case 'missing':
      return t(`residents.page.perceived.missing.${cell.reason}`);
    case 'withheld':
      return t('residents.page.perceived.withheld');
  }
}
