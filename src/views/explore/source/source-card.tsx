import type { Fact } from '../../../domain/fact/fact.ts';
import { factPeriodText, factValueText } from '../../../i18n/fact-text.ts';
import { useText } from '../../../i18n/use-text.ts';
import { ContradictionCode } from '../../../print/contradiction-code.tsx';
import {
  selectDocumentSources,
  selectFactsById,
  selectNamedContradictions,
  selectPlacesById,
  selectRegion,
} from '../../../state/select-data.ts';
import { selectReviews } from '../../../state/select-reviews.ts';
import { useApp } from '../../../state/use-app.ts';
import { Badge } from '../../../ui/chip.tsx';
import { DefinitionList } from '../../../ui/definition-list.tsx';
import { ModalDialog } from '../../../ui/dialog.tsx';
import { BoundarySource } from './boundary-source.tsx';
import { EventsSource } from './events-source.tsx';
import { OwnSource } from './own-source.tsx';
import { PracticeSource } from './practice-source.tsx';

/** Where the number that was clicked comes from. */
export function SourceCard() {
  const { t } = useText();
  const source = useApp((state) => state.openSource);
  const showSource = useApp((state) => state.showSource);
  const fact = useApp(selectFactsById).get(source?.kind === 'fact' ? source.factId : '');

  return (
    <ModalDialog
      isOpen={source !== null}
      title={t('source.title')}
      closeLabel={t('app.close')}
      onClose={() => showSource(null)}
    >
      {source?.kind === 'fact' &&
        (fact === undefined ? <p>{t('source.missing')}</p> : <FactSource fact={fact} />)}
      {source?.kind === 'practice' && <PracticeSource />}
      {source?.kind === 'own' && <OwnSource setId={source.setId} />}
      {source?.kind === 'boundary' && <BoundarySource placeId={source.placeId} />}
      {source?.kind === 'events' && <EventsSource placeId={source.placeId} year={source.year} />}
    </ModalDialog>
  );
}

function FactSource({ fact }: { readonly fact: Fact }) {
  const words = useText();
  const { t, format } = words;
  const place = useApp(selectPlacesById).get(fact.placeId);
  const region = useApp(selectRegion);
  const source = useApp(selectDocumentSources).get(fact.sourceId);
  const title = format.language === 'sv' ? source?.title : source?.titleEn;
  const document = source?.document ?? region?.document;
  const isSurvey = fact.kind === 'measured' && fact.value.kind === 'number';

  return (
    <>
      <p className="pb-source-statement">{format.text(fact.text)}</p>
      {fact.visibility === 'internal' && <Badge variant="neutral">{t('place.internal')}</Badge>}
      <DefinitionList
        items={[
          { term: t('source.question'), value: format.text(fact.indicator) },
          { term: t('source.value'), value: factValueText(fact, words) },
          { term: t('source.place'), value: place?.name ?? fact.placeId },
          ...(fact.group === undefined
            ? []
            : [{ term: t('source.group'), value: format.text(fact.group) }]),
          { term: t('source.period'), value: factPeriodText(fact, words) },
          ...(isSurvey ? [{ term: t('source.answers'), value: t('source.answersUnknown') }] : []),
          ...(fact.comparedWith === undefined
            ? []
            : [{ term: t('source.comparedWith'), value: fact.comparedWith }]),
          {
            term: t('source.source'),
            value: source?.isListed === false ? `${title} (${t('source.notListed')})` : title,
          },
          {
            term: t('source.document'),
            value: `${document === undefined ? '' : format.text(document)}, ${t('source.lines', {
              lines: fact.lines,
            })}`,
          },
          { term: t('source.kind'), value: t(`factKind.${fact.kind}`) },
          ...(fact.caveat === undefined
            ? []
            : [{ term: t('source.caveat'), value: format.text(fact.caveat) }]),
        ]}
      />
      <Contradictions ids={fact.contradictionIds} />
    </>
  );
}

function Contradictions({ ids }: { readonly ids: readonly string[] }) {
  const { t, format } = useText();
  const reviews = useApp(selectReviews);
  const showSource = useApp((state) => state.showSource);
  const contradictions = useApp(selectNamedContradictions);
  return (
    <section>
      <h3 className="pb-source-heading">{t('source.contradictions')}</h3>
      {ids.length === 0 && <p>{t('source.noContradictions')}</p>}
      <ul className="pb-contradictions">
        {ids.map((id) => {
          const contradiction = contradictions.get(id);
          return (
            <li key={id}>
              <ContradictionCode
                id={id}
                review={reviews.get(id)}
                onFollow={() => showSource(null)}
              />{' '}
              {contradiction !== undefined &&
                `${format.text(contradiction.text)} (${t(`source.severity.${contradiction.severity}`)}, ${t('source.lines', { lines: contradiction.lines.join(', ') })})`}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
