import { useMemo } from 'react';
import type { CountedOffenceSheet } from '../../../domain/offence-sheet/offence-sheet.ts';
import { useText } from '../../../i18n/use-text.ts';
import { denominatorTable } from '../../../print/offences/offence-tables.ts';
import { denominatorTexts } from '../../../print/offences/offence-words.ts';
import type { SourceRef } from '../../../state/ui-slice.ts';
import { useApp } from '../../../state/use-app.ts';
import { ValueInText } from '../../../ui/value-in-text.tsx';
import { FactTable } from './fact-table.tsx';
import { Section } from './section.tsx';
import { SheetTable } from './sheet-table.tsx';

const VALUE = 2;

/** What a count could be divided by, of which places there is a figure, and why none may fit. */
export function DenominatorSection({ sheet }: { readonly sheet: CountedOffenceSheet }) {
  const words = useText();
  const { t } = words;
  const { denominators, denominatorFacts } = sheet;
  const showSource = useApp((state) => state.showSource);
  const table = useMemo(() => denominatorTable({ denominators }, words), [denominators, words]);
  const drawn = useMemo(() => {
    const sourceOf = (rowId: string): SourceRef | null => {
      const row = denominators?.rows.find(
        ({ figure }) => `${figure.denominator}-${figure.placeId}` === rowId,
      );
      if (row === undefined) return null;
      const { figure } = row;
      if ('factId' in figure) return { kind: 'fact', factId: figure.factId };
      if ('set' in figure) return { kind: 'own', setId: figure.set.id };
      return { kind: 'boundary', placeId: figure.placeId };
    };
    return {
      [VALUE]: ({ id }: { readonly id: string }, { text }: { readonly text: string }) => (
        <ValueInText
          valueText={text}
          onOpen={() => showSource(sourceOf(id))}
          openLabel={t('offenceSheets.about.sourceOf', { what: text })}
        />
      ),
    };
  }, [denominators, showSource, t]);
  if (denominators === null || table === null) return null;
  const { verdict, judgement, unsuitable } = denominatorTexts(denominators, words);
  return (
    <Section id="denominators" title={t('offenceSheets.denominator.title')}>
      <p>
        <strong>{verdict}</strong> {judgement}
      </p>
      <SheetTable table={table} drawn={drawn} />
      {unsuitable.length > 0 && (
        <>
          <h5 className="pb-offence-sub">{t('offenceSheets.denominator.unsuitable')}</h5>
          <ul className="pb-offence-list">
            {unsuitable.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </>
      )}
      {denominatorFacts.length > 0 && (
        <FactTable label={t('offenceSheets.about.title')} facts={denominatorFacts} />
      )}
    </Section>
  );
}
