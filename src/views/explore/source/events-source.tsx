import { countByCategory, isInYear } from '../../../domain/offence/count-published-events.ts';
import { useText } from '../../../i18n/use-text.ts';
import { ready } from '../../../state/data-slice.ts';
import { selectPlacesById } from '../../../state/select-data.ts';
import { useApp } from '../../../state/use-app.ts';
import { DefinitionList } from '../../../ui/definition-list.tsx';

interface EventsSourceProps {
  /** Null stands for every place. */
  readonly placeId: string | null;
  readonly year: number | 'all';
}

/** Where a count of published events comes from, and what it is made of. */
export function EventsSource({ placeId, year }: EventsSourceProps) {
  const { t, format } = useText();
  const file = useApp(({ pack }) => ready(pack.events));
  const dataSets = useApp(({ pack }) => ready(pack.sources)?.dataSets ?? null);
  const place = useApp(selectPlacesById).get(placeId ?? '');
  if (file === null) return <p>{t('source.missing')}</p>;
  const dataSet = dataSets?.find(({ id }) => id === file.dataSetId);
  const offences = file.events.filter(
    (event) =>
      event.isOffence && isInYear(event, year) && (placeId === null || event.placeId === placeId),
  );
  const period = year === 'all' ? t('explore.allYears') : String(year);

  return (
    <>
      <p className="pb-source-statement">
        {t('place.publishedCount', { count: offences.length })}
        {place === undefined ? `, ${period}` : `: ${place.label}, ${period}`}
      </p>
      <DefinitionList
        items={[
          { term: t('source.collected'), value: `${file.collected.from}–${file.collected.to}` },
          { term: t('source.selected'), value: t('legend.offences.selection') },
          {
            term: t('source.byCategory'),
            value: countByCategory(offences)
              .map(({ category, count }) => `${t(`category.${category}`)} ${format.number(count)}`)
              .join(' · '),
          },
          ...(dataSet === undefined
            ? []
            : [
                { term: t('source.dataSet'), value: format.text(dataSet.title) },
                { term: t('source.owner'), value: dataSet.owner },
                { term: t('source.licence'), value: dataSet.licence },
                { term: t('source.fetched'), value: dataSet.fetched },
                { term: t('source.period'), value: format.text(dataSet.period) },
                { term: t('source.bias'), value: format.text(dataSet.bias) },
              ]),
        ]}
      />
    </>
  );
}
