import { useText } from '../../../i18n/use-text.ts';
import { OriginBadge } from '../../../print/origin-badge.tsx';
import { ready } from '../../../state/data-slice.ts';
import { useApp } from '../../../state/use-app.ts';
import { DefinitionList } from '../../../ui/definition-list.tsx';

/** What the made-up incidents follow, and what had to be assumed. */
export function PracticeSource() {
  const { t, format } = useText();
  const header = useApp((state) => state.practiceHeader);
  const dataSets = useApp(({ pack }) => ready(pack.sources)?.dataSets ?? null);
  if (header === null) return <p>{t('source.missing')}</p>;
  const dataSet = dataSets?.find(({ id }) => id === header.dataSetId);
  const list = (basis: 'fact' | 'assumption') => (
    <ul className="pb-contradictions">
      {header.assumptions
        .filter((one) => one.basis === basis)
        .map(({ id, text }) => (
          <li key={id}>{format.text(text)}</li>
        ))}
    </ul>
  );
  return (
    <>
      <p className="pb-source-statement">
        <OriginBadge origin="practice" />{' '}
        {t('practice.statement', { number: format.number(header.count) })}
      </p>
      <DefinitionList
        items={[
          { term: t('source.period'), value: `${header.period.from}–${header.period.to}` },
          { term: t('practice.seed'), value: String(header.seed) },
          ...(dataSet === undefined
            ? []
            : [
                { term: t('source.owner'), value: dataSet.owner },
                { term: t('source.licence'), value: dataSet.licence },
                { term: t('source.bias'), value: format.text(dataSet.bias) },
              ]),
        ]}
      />
      <h3 className="pb-source-heading">{t('practice.follows')}</h3>
      {list('fact')}
      <h3 className="pb-source-heading">{t('practice.assumes')}</h3>
      {list('assumption')}
    </>
  );
}
