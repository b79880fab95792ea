import type { ReactNode } from 'react';
import type {
  CloseRelationshipsSheet,
  CountedOffenceSheet,
  OffenceSheet,
  SheetFact,
} from '../../../domain/offence-sheet/offence-sheet.ts';
import { useText } from '../../../i18n/use-text.ts';
import { typeText } from '../../../print/offences/offence-words.ts';
import { contradictionText, sourceText } from '../../../print/sheet-words.ts';
import { Badge } from '../../../ui/chip.tsx';
import { DenominatorSection } from './denominator-section.tsx';
import { FactTable } from './fact-table.tsx';
import { IncidentChoice } from './incident-choice.tsx';
import { PlaceSection } from './place-section.tsx';
import { SeasonSection } from './season-section.tsx';
import { Section } from './section.tsx';
import { TimeSection } from './time-section.tsx';
import { TrendSection } from './trend-section.tsx';

/** The sheet of a type that can be counted. */
export function CountedSheetView({ sheet }: { readonly sheet: CountedOffenceSheet }) {
  const { t } = useText();
  return (
    <>
      {sheet.isPoliceDiscovered && (
        <p className="pb-offence-police">
          <Badge variant="neutral">{t('offenceSheets.policeDiscovered')}</Badge>{' '}
          {t('offenceSheets.policeDiscoveredText')}
        </p>
      )}
      <About sheet={sheet} />
      <IncidentChoice sheet={sheet} />
      <TrendSection sheet={sheet} />
      <SeasonSection sheet={sheet} />
      <PlaceSection sheet={sheet} />
      <TimeSection sheet={sheet} />
      <DarkFigure facts={sheet.darkFigure}>
        {sheet.isPoliceDiscovered && <p>{t('offenceSheets.darkFigure.police')}</p>}
      </DarkFigure>
      <DenominatorSection sheet={sheet} />
      <Ground sheet={sheet} />
    </>
  );
}

/** Words and figures of the whole district, and nothing else. */
export function CloseSheetView({ sheet }: { readonly sheet: CloseRelationshipsSheet }) {
  const { t } = useText();
  return (
    <>
      <p>{t('offenceSheets.closeText')}</p>
      <About sheet={sheet} />
      <DarkFigure facts={sheet.darkFigure} />
      <Ground sheet={sheet} />
    </>
  );
}

function About({ sheet }: { readonly sheet: OffenceSheet }) {
  const words = useText();
  const { t } = words;
  return (
    <Section id="about" title={t('offenceSheets.about.title')}>
      {sheet.about.length === 0 ? (
        <p>{t('offenceSheets.about.none')}</p>
      ) : (
        <FactTable
          label={t('offenceSheets.about.label', { type: typeText(sheet.type, words) })}
          facts={sheet.about}
        />
      )}
    </Section>
  );
}

interface DarkFigureProps {
  readonly facts: readonly SheetFact[];
  readonly children?: ReactNode;
}

/** What stands in the caveats of the statements; else that the material does not say. */
function DarkFigure({ facts, children }: DarkFigureProps) {
  const { t, format } = useText();
  return (
    <Section id="dark-figure" title={t('offenceSheets.darkFigure.title')}>
      {facts.length === 0 && <p>{t('offenceSheets.darkFigure.unknown')}</p>}
      {facts.map(({ fact, sourceNumber }) => (
        <p key={fact.id}>
          {`${format.text(fact.caveat ?? fact.text)} (${t('source.lines', { lines: fact.lines })}) [${sourceNumber}]`}
        </p>
      ))}
      {children}
    </Section>
  );
}

function Ground({ sheet }: { readonly sheet: OffenceSheet }) {
  const words = useText();
  const { t, format } = words;
  return (
    <>
      <Section id="contradictions" title={t('sheet.contradictions.title')}>
        {sheet.contradictions.length === 0 && <p>{t('sheet.contradictions.none')}</p>}
        <ul className="pb-offence-list">
          {sheet.contradictions.map((one) => (
            <li key={one.id}>{contradictionText(one, words)}</li>
          ))}
        </ul>
      </Section>
      <Section id="sources" title={t('offenceSheets.sources')}>
        <ul className="pb-offence-list">
          {sheet.sources.map((source) => (
            <li key={source.number}>{`[${source.number}] ${sourceText(source, words)}`}</li>
          ))}
        </ul>
        <p className="pb-quiet">
          {t('offenceSheets.footnote', { document: format.text(sheet.document) })}
        </p>
      </Section>
    </>
  );
}
