import { useMemo } from 'react';
import type {
  CountedOffenceSheet,
  IncidentPart,
} from '../../../domain/offence-sheet/offence-sheet.ts';
import { useText } from '../../../i18n/use-text.ts';
import { seasonTable } from '../../../print/offences/offence-tables.ts';
import {
  seasonChart,
  seasonRefusal,
  seasonRests,
  typeText,
} from '../../../print/offences/offence-words.ts';
import { BandChart } from '../../../ui/band-chart.tsx';
import { IncidentAside } from './incident-aside.tsx';
import { Section } from './section.tsx';
import { SheetTable } from './sheet-table.tsx';

/** What the coming months may be expected to have in the whole district, or why that cannot be said. */
export function SeasonSection({ sheet }: { readonly sheet: CountedOffenceSheet }) {
  const { t } = useText();
  const { incidents } = sheet;
  return (
    <Section
      id="season"
      title={t('offenceSheets.season.title')}
      aside={incidents === null ? null : <IncidentAside part={incidents} />}
    >
      {incidents === null ? (
        <p>{t('offenceSheets.season.noPublished')}</p>
      ) : (
        <Expected part={incidents} sheet={sheet} />
      )}
    </Section>
  );
}

interface ExpectedProps {
  readonly part: IncidentPart;
  readonly sheet: CountedOffenceSheet;
}

function Expected({ part, sheet: { type } }: ExpectedProps) {
  const words = useText();
  const { t } = words;
  const chart = useMemo(() => seasonChart(part, words), [part, words]);
  const table = useMemo(() => seasonTable(part, typeText(type, words), words), [part, type, words]);
  if (chart === null || table === null) return <p>{seasonRefusal(part, words)}</p>;
  return (
    <>
      <p>{t('offenceSheets.season.lead')}</p>
      <h5 className="pb-offence-sub">{chart.title}</h5>
      <BandChart
        label={chart.title}
        columns={chart.columns}
        breaks={[]}
        max={chart.max}
        gapLabel={t('offenceSheets.trend.gapMissing')}
      />
      <p className="pb-quiet">{`${t('offenceSheets.season.key')} ${seasonRests(part, words)}`}</p>
      <SheetTable table={table} caption={<IncidentAside part={part} />} />
    </>
  );
}
