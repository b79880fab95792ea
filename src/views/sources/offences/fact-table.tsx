import { useMemo } from 'react';
import type { SheetFact } from '../../../domain/offence-sheet/offence-sheet.ts';
import { useText } from '../../../i18n/use-text.ts';
import { ContradictionCode } from '../../../print/contradiction-code.tsx';
import { factsTable } from '../../../print/offences/offence-tables.ts';
import { selectContradictions, selectDocumentSources } from '../../../state/select-data.ts';
import { selectReviews } from '../../../state/select-reviews.ts';
import { useApp } from '../../../state/use-app.ts';
import { ValueInText } from '../../../ui/value-in-text.tsx';
import { SheetTable } from './sheet-table.tsx';

interface FactTableProps {
  readonly label: string;
  readonly facts: readonly SheetFact[];
}

const VALUE = 1;
const SOURCE = 4;
const CODES = 6;

/** Statements with value, place, period, source, lines and open contradictions. */
export function FactTable({ label, facts }: FactTableProps) {
  const words = useText();
  const { t, format } = words;
  const sources = useApp(selectDocumentSources);
  const contradictions = useApp(selectContradictions);
  const reviews = useApp(selectReviews);
  const showSource = useApp((state) => state.showSource);
  const table = useMemo(
    () => factsTable('facts', label, facts, reviews, words),
    [label, facts, reviews, words],
  );
  const drawn = useMemo(() => {
    const factOf = (id: string) => facts.find(({ fact }) => fact.id === id)?.fact;
    const open = (factId: string) => showSource({ kind: 'fact', factId });
    return {
      [VALUE]: ({ id }: { readonly id: string }, { text }: { readonly text: string }) => (
        <ValueInText
          valueText={text}
          onOpen={() => open(id)}
          openLabel={t('offenceSheets.about.sourceOf', {
            what:
              factOf(id) === undefined
                ? id
                : format.text(factOf(id)?.indicator ?? { sv: id, en: id }),
          })}
        />
      ),
      [SOURCE]: ({ id }: { readonly id: string }, { text }: { readonly text: string }) => {
        const source = sources.get(factOf(id)?.sourceId ?? '');
        return (format.language === 'sv' ? source?.title : source?.titleEn) ?? text;
      },
      [CODES]: ({ id }: { readonly id: string }, { text }: { readonly text: string }) => {
        const ids = factOf(id)?.contradictionIds ?? [];
        if (ids.length === 0) return <span className="pb-quiet">{text}</span>;
        return ids.map((code) => {
          const about = contradictions.get(code);
          return (
            <ContradictionCode
              key={code}
              id={code}
              review={reviews.get(code)}
              description={about && format.text(about.text)}
            />
          );
        });
      },
    };
  }, [facts, sources, contradictions, reviews, showSource, t, format]);
  return <SheetTable table={table} drawn={drawn} />;
}
