import { ArrowLeft } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { sourceTraitNames } from '../../../domain/source/source.ts';
import type { SourceEntry } from '../../../domain/source/source-register.ts';
import { groundText, listingOf, traitText, yearsText } from '../../../i18n/source-text.ts';
import { useText } from '../../../i18n/use-text.ts';
import { ContradictionCode } from '../../../print/contradiction-code.tsx';
import { selectContradictions } from '../../../state/select-data.ts';
import { selectReviews } from '../../../state/select-reviews.ts';
import { useApp } from '../../../state/use-app.ts';
import { Button } from '../../../ui/button.tsx';
import { Chip } from '../../../ui/chip.tsx';
import { DefinitionList } from '../../../ui/definition-list.tsx';
import { FactList } from '../fact-list.tsx';
import { KnownValue } from './known-value.tsx';

interface SourceDetailProps {
  readonly entry: SourceEntry;
  readonly onBack: () => void;
}

/** One source: what is known of it and what that rests on, and every statement that uses it. */
export function SourceDetail({ entry, onBack }: SourceDetailProps) {
  const words = useText();
  const { t, format } = words;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const title = format.text(entry.title);
  return (
    <div className="pb-org pb-org-one">
      <p>
        <Button size="small" icon={<ArrowLeft aria-hidden />} onPress={onBack}>
          {t('sourceRegister.back')}
        </Button>
      </p>
      <h2 ref={heading} tabIndex={-1} className="pb-org-title">
        {title}
      </h2>
      <p>
        <Chip emphasis={listingOf(entry) === 'unlisted' ? 'strong' : 'quiet'}>
          {t(`sourceRegister.listing.${listingOf(entry)}`)}
        </Chip>
      </p>
      <DefinitionList items={[...yearItems(), ...traitItems(), ...setItems()]} />
      {entry.kind === 'document' ? (
        <>
          <Codes ids={entry.contradictionIds} />
          <section className="pb-org-part" aria-labelledby="source-facts">
            <h3 id="source-facts">
              {entry.facts.length === 0
                ? t('sourceRegister.noFacts')
                : t('sourceRegister.facts', { count: entry.facts.length })}
            </h3>
            <FactList label={title} facts={entry.facts} hasCodes />
          </section>
        </>
      ) : (
        <p className="pb-org-quiet">{t('sourceRegister.notByFacts')}</p>
      )}
    </div>
  );

  function yearItems() {
    const years = { term: t('sourceRegister.column.years'), value: yearsText(entry, words) };
    if (entry.kind !== 'document') return [{ ...years, term: t('source.period') }];
    const { titleYear } = entry;
    return [
      {
        term: t('sourceRegister.column.year'),
        value: (
          <KnownValue state={titleYear === null ? 'missing' : 'stated'}>
            {titleYear ?? t('sourceRegister.missing')}
          </KnownValue>
        ),
      },
      years,
    ];
  }

  function traitItems() {
    return sourceTraitNames.map((name) => {
      const { state, text, ground } = traitText(entry, name, words);
      const rest =
        ground === '' && entry.kind === 'document' ? groundText(entry, name, words) : ground;
      return {
        term: t(`sourceRegister.trait.${name}`),
        value: (
          <>
            <KnownValue state={state}>{text}</KnownValue>
            {rest !== '' && (
              <span className="pb-org-ground">{t('sourceRegister.ground', { list: rest })}</span>
            )}
          </>
        ),
      };
    });
  }

  function setItems() {
    if (entry.kind !== 'data-set') return [];
    const { licence, attribution, fetched } = entry.dataSet;
    return [
      { term: t('source.licence'), value: licence },
      { term: t('source.attribution'), value: attribution },
      { term: t('source.fetched'), value: fetched },
    ];
  }
}

function Codes({ ids }: { readonly ids: readonly string[] }) {
  const { t, format } = useText();
  const contradictions = useApp(selectContradictions);
  const reviews = useApp(selectReviews);
  return (
    <section className="pb-org-part" aria-labelledby="source-codes">
      <h3 id="source-codes">{t('source.contradictions')}</h3>
      {ids.length === 0 && <p>{t('source.noContradictions')}</p>}
      <ul className="pb-org-codes">
        {ids.map((id) => {
          const contradiction = contradictions.get(id);
          return (
            <li key={id}>
              <ContradictionCode id={id} review={reviews.get(id)} />{' '}
              {contradiction !== undefined && format.text(contradiction.text)}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
