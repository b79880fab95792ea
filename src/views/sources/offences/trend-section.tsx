import { useMemo } from 'react';
import { Link } from 'react-router';
import type {
  CountedOffenceSheet,
  IncidentPart,
} from '../../../domain/offence-sheet/offence-sheet.ts';
import { useText } from '../../../i18n/use-text.ts';
import { monthsTable, publishedTable } from '../../../print/offences/offence-tables.ts';
import {
  breaksOfYear,
  breakTexts,
  channelTexts,
  newestChart,
  typeText,
} from '../../../print/offences/offence-words.ts';
import { useApp } from '../../../state/use-app.ts';
import { BandChart } from '../../../ui/band-chart.tsx';
import { LinkButton } from '../../../ui/button.tsx';
import { IncidentAside } from './incident-aside.tsx';
import { Section } from './section.tsx';
import { SheetTable } from './sheet-table.tsx';

/** Real figures first, each with what it is; made-up or own months after them, marked. */
export function TrendSection({ sheet }: { readonly sheet: CountedOffenceSheet }) {
  const { t } = useText();
  return (
    <Section id="trend" title={t('offenceSheets.trend.title')}>
      <Stated sheet={sheet} />
      <Published sheet={sheet} />
      {sheet.incidents !== null && <Months part={sheet.incidents} sheet={sheet} />}
    </Section>
  );
}

/** Numbers that the document prints: their verdict stands in Jämför, under each reading of the period. */
function Stated({ sheet: { stated } }: { readonly sheet: CountedOffenceSheet }) {
  const { t, format } = useText();
  return stated.map(({ id, name, counts }) => (
    <p key={id}>
      <strong>{t('offenceSheets.trend.stated')}</strong>{' '}
      {`${format.text(name)}: ${counts.map(({ year, count }) => `${format.number(count)} (${year})`).join(', ')}. ${t('offenceSheets.trend.statedNote')}`}{' '}
      <Link to={`/jamfor?vad=tal:${id}`}>{t('offenceSheets.trend.compare')}</Link>
    </p>
  ));
}

function Published({ sheet: { type, published } }: { readonly sheet: CountedOffenceSheet }) {
  const words = useText();
  const { t } = words;
  const showSource = useApp((state) => state.showSource);
  const table = useMemo(
    () => (published === null ? null : publishedTable(published, typeText(type, words), words)),
    [published, type, words],
  );
  if (published === null || table === null) {
    return <p>{t('offenceSheets.trend.publishedMissing')}</p>;
  }
  return (
    <>
      <h5 className="pb-offence-sub">{t('offenceSheets.trend.published')}</h5>
      <p>{t('offenceSheets.trend.publishedNote')}</p>
      {published.isWider && <p>{t('offenceSheets.trend.publishedWider')}</p>}
      <SheetTable
        table={table}
        caption={
          <LinkButton onPress={() => showSource({ kind: 'events', placeId: null, year: 'all' })}>
            {t('offenceSheets.incidents.source')}
          </LinkButton>
        }
      />
    </>
  );
}

interface MonthsProps {
  readonly part: IncidentPart;
  readonly sheet: CountedOffenceSheet;
}

function Months({ part, sheet: { type } }: MonthsProps) {
  const words = useText();
  const { t } = words;
  const table = useMemo(() => monthsTable(part, typeText(type, words), words), [part, type, words]);
  const chart = useMemo(() => newestChart(part, words), [part, words]);
  return (
    <>
      <h5 className="pb-offence-sub">
        {chart.title} <IncidentAside part={part} />
      </h5>
      <BandChart
        label={chart.title}
        columns={chart.columns}
        breaks={breaksOfYear(part, words)}
        max={chart.max}
        gapLabel={t('offenceSheets.trend.gapMissing')}
      />
      <p className="pb-quiet">
        {[
          t('offenceSheets.trend.newestNote'),
          t('offenceSheets.season.key'),
          ...breakTexts(part, words),
        ].join(' ')}
      </p>
      <SheetTable table={table} caption={<IncidentAside part={part} />} />
      <p className="pb-quiet">{t('offenceSheets.trend.monthsNote')}</p>
      <p>
        <strong>{t('offenceSheets.channel.title')}</strong> {channelTexts(part, words).join(' ')}
      </p>
    </>
  );
}
