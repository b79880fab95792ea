import { useMemo } from 'react';
import type {
  CountedOffenceSheet,
  IncidentPart,
  SheetRank,
} from '../../../domain/offence-sheet/offence-sheet.ts';
import { useText } from '../../../i18n/use-text.ts';
import { placesTable } from '../../../print/offences/offence-tables.ts';
import { channelTexts, typeText } from '../../../print/offences/offence-words.ts';
import { shownText } from '../../../print/sheet-words.ts';
import { useApp } from '../../../state/use-app.ts';
import { ValueInText } from '../../../ui/value-in-text.tsx';
import { FactLine } from '../fact-line.tsx';
import { FactTable } from './fact-table.tsx';
import { IncidentAside } from './incident-aside.tsx';
import { Section } from './section.tsx';
import { SheetTable } from './sheet-table.tsx';

/** Where, as the document says it; counts by place of practice or own incidents, marked. */
export function PlaceSection({ sheet }: { readonly sheet: CountedOffenceSheet }) {
  const words = useText();
  const { t } = words;
  const { type, placeFacts, ranks, incidents } = sheet;
  return (
    <Section id="place" title={t('offenceSheets.place.title')}>
      {placeFacts.length === 0 ? (
        <p>{t('offenceSheets.place.noFacts')}</p>
      ) : (
        <FactTable label={t('offenceSheets.place.facts')} facts={placeFacts} />
      )}
      <Ranks ranks={ranks} type={typeText(type, words)} />
      {incidents !== null && <Counts part={incidents} sheet={sheet} />}
    </Section>
  );
}

interface RanksProps {
  readonly ranks: readonly SheetRank[];
  readonly type: string;
}

function Ranks({ ranks, type }: RanksProps) {
  const { t } = useText();
  const showSource = useApp((state) => state.showSource);
  if (ranks.length === 0) return null;
  return (
    <>
      <h5 className="pb-offence-sub">{t('offenceSheets.place.ranks')}</h5>
      <p>{t('offenceSheets.place.ranksNote', { type })}</p>
      <ul className="pb-offence-list">
        {ranks.map(({ fact, placeLabel, standing, year }) => (
          <li key={fact.id}>
            {`${placeLabel}: `}
            <ValueInText
              valueText={t(`offenceSheets.place.${standing}`)}
              onOpen={() => showSource({ kind: 'fact', factId: fact.id })}
              openLabel={t('offenceSheets.about.sourceOf', { what: placeLabel })}
            />
            {` (${year})`}
            <FactLine factId={fact.id} />
          </li>
        ))}
      </ul>
    </>
  );
}

interface CountsProps {
  readonly part: IncidentPart;
  readonly sheet: CountedOffenceSheet;
}

function Counts({ part, sheet: { type } }: CountsProps) {
  const words = useText();
  const { t } = words;
  const { street } = part;
  const table = useMemo(() => placesTable(part, typeText(type, words), words), [part, type, words]);
  return (
    <>
      <h5 className="pb-offence-sub">
        {t('offenceSheets.place.counts', { year: String(street.year) })}
      </h5>
      <p>{channelTexts(part, words)[1]}</p>
      <SheetTable table={table} caption={<IncidentAside part={part} />} />
      <p className="pb-quiet">
        {t('offenceSheets.place.overlap')}{' '}
        {t('offenceSheets.place.withoutPlace', { number: shownText(street.withoutPlace, words) })}
      </p>
    </>
  );
}
