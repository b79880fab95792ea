import { memo } from 'react';
import { Link } from 'react-router';
import { useText } from '../../i18n/use-text.ts';
import { ready } from '../../state/data-slice.ts';
import { selectDocumentSources } from '../../state/select-data.ts';
import { selectGroup, selectIndicator, selectYear } from '../../state/select-explore.ts';
import { selectHasIncidents } from '../../state/select-incident-set.ts';
import { useApp } from '../../state/use-app.ts';
import { Badge } from '../../ui/chip.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { IncidentBadge } from './legend/incident-badge.tsx';
import { RegionShare } from './region-share.tsx';
import { FilterAdvice } from './time/filter-advice.tsx';

/** What is shown: the year, the question in its own words, and the area's value beside the city's. */
export function TitleCard({ assessmentPath }: { readonly assessmentPath: string }) {
  const { t } = useText();
  const year = useApp(selectYear);
  const layers = useApp((state) => state.layers);
  const hasIncidents = useApp(selectHasIncidents);

  return (
    <section className="pb-map-card" aria-labelledby="explore-title">
      <div className="pb-card-head">
        <h1 id="explore-title" className="pb-map-title">
          {year === 'all' ? t('explore.titleAll') : t('explore.title', { year })}
        </h1>
        <Link to={assessmentPath} className="pb-quiet">
          {t('assessment.link')}
        </Link>
        {hasIncidents ? (
          <IncidentBadge />
        ) : (
          <span className="pb-narrow-only">
            <Badge variant="document">{t('app.realData')}</Badge>
          </span>
        )}
      </div>
      {hasIncidents && layers.offences && <FilterAdvice />}
      {layers.perceived && <QuestionChooser />}
      {layers.perceived && <RegionShare />}
    </section>
  );
}

const QuestionChooser = memo(function QuestionChooser() {
  const { t, format } = useText();
  const indicators = useApp(({ pack }) => ready(pack.readings)?.indicators ?? null);
  const sources = useApp(selectDocumentSources);
  const indicator = useApp(selectIndicator);
  const group = useApp(selectGroup);
  const chooseIndicator = useApp((state) => state.chooseIndicator);
  const chooseGroup = useApp((state) => state.chooseGroup);
  if (indicators === null || indicator === null || group === null) return null;
  const sourceTitle = (id: string) => {
    const source = sources.get(id);
    if (source === undefined) return '';
    return format.language === 'sv' ? source.title : source.titleEn;
  };

  return (
    <>
      <SelectField
        label={t('explore.question')}
        isLabelVisible={false}
        value={indicator.id}
        options={indicators.map(({ id, question, population, sourceId }) => ({
          id,
          label: capitalized(format.text(question)),
          description: `${format.text(population)} · ${sourceTitle(sourceId)}`,
        }))}
        onChange={chooseIndicator}
      />
      {indicator.groups.length > 1 && (
        <SelectField
          label={t('explore.group')}
          value={group.id}
          options={indicator.groups.map(({ id, label }) => ({ id, label: format.text(label) }))}
          onChange={chooseGroup}
        />
      )}
    </>
  );
});

function capitalized(text: string): string {
  return text.charAt(0).toLocaleUpperCase() + text.slice(1);
}
