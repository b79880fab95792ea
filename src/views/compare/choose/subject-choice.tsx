import { useEffect, useMemo, useRef, useState } from 'react';
import { searchTexts } from '../../../domain/compare/search-subjects.ts';
import { type ComparisonSubject, isIncidentSubject } from '../../../domain/compare/subjects.ts';
import type { IncidentSet } from '../../../domain/incident/incident-set.ts';
import { incidentSetOptions } from '../../../i18n/own-set-text.ts';
import { subjectText } from '../../../i18n/subject-text.ts';
import { useText } from '../../../i18n/use-text.ts';
import { selectComparisonSubjects } from '../../../state/select-compare.ts';
import { selectDocumentSources } from '../../../state/select-data.ts';
import { selectOwnIncidentSets } from '../../../state/select-incident-set.ts';
import { useApp, useAppStore } from '../../../state/use-app.ts';
import { Badge } from '../../../ui/chip.tsx';
import { SelectField } from '../../../ui/select-field.tsx';
import { SubjectBadge } from '../incident-mark.tsx';

interface SubjectChoiceProps {
  readonly chosen: ComparisonSubject | null;
}

/** Everything that can be compared, found by the question's own words. */
export function SubjectChoice({ chosen }: SubjectChoiceProps) {
  const words = useText();
  const { t, format } = words;
  const store = useAppStore();
  const subjects = useApp(selectComparisonSubjects);
  const sources = useApp(selectDocumentSources);
  const incidentSet = useApp((state) => state.incidentSet);
  const ownSets = useApp(selectOwnIncidentSets);
  const [query, setQuery] = useState('');
  const entries = useMemo(
    () =>
      subjects.map((subject) => {
        const text = subjectText(subject, sources, { t, format });
        return { item: { subject, text }, texts: [text.title, ...text.about] };
      }),
    [subjects, sources, t, format],
  );
  const found = searchTexts(entries, query);
  const list = useRef<HTMLDivElement>(null);
  const chosenKey = chosen?.key;
  // Scrolls the list, and nothing around it, until the chosen subject is seen.
  useEffect(() => {
    if (chosenKey === undefined || list.current === null) return;
    const label = list.current.querySelector('input:checked')?.closest('label');
    if (label === null || label === undefined) return;
    const [outer, inner] = [list.current, label].map((one) => one.getBoundingClientRect());
    if (outer === undefined || inner === undefined) return;
    if (inner.top < outer.top) list.current.scrollTop -= outer.top - inner.top;
    if (inner.bottom > outer.bottom) list.current.scrollTop += inner.bottom - outer.bottom;
  }, [chosenKey]);

  function choose({ choice, placeIds }: ComparisonSubject) {
    const { compareSubject, comparePlaces, compareChoices } = store.getState();
    const asked = compareChoices.placeIds ?? [];
    compareSubject(choice);
    // A question that was not asked in the chosen place is shown where it was.
    if (placeIds !== null && !asked.some((id) => placeIds.includes(id))) {
      comparePlaces(placeIds.slice(0, 1));
    }
  }

  function chooseIncidents(set: IncidentSet) {
    const state = store.getState();
    const { subject } = state.compareChoices;
    if (set !== state.incidentSet && (subject?.kind === 'practice' || subject?.kind === 'own')) {
      // The default question was asked in the default place, and perhaps not in the chosen one.
      const { compareChoices, applyCompareChoices } = state;
      applyCompareChoices({ ...compareChoices, subject: null, placeIds: null, years: 'all' });
    }
    state.chooseIncidents(set);
  }

  return (
    <div className="pb-cmp-subjects">
      <input
        type="search"
        className="pb-cmp-search"
        aria-label={t('compareView.subject.search')}
        placeholder={t('compareView.subject.search')}
        value={query}
        onChange={(event) => setQuery(event.currentTarget.value)}
      />
      <div
        ref={list}
        className="pb-cmp-list"
        role="radiogroup"
        aria-label={t('compareView.subject.heading')}
      >
        {found.map(({ subject, text }) => (
          <label key={subject.key} className="pb-cmp-subject">
            <input
              type="radio"
              name="compared-subject"
              checked={subject.key === chosen?.key}
              onChange={() => choose(subject)}
            />
            <span className="pb-cmp-subject-text">
              <span className="pb-cmp-subject-title">
                {text.title} <SubjectBadge subject={subject} />{' '}
                {isIncidentSubject(subject) && subject.isPoliceDiscovered && (
                  <Badge variant="neutral">{t('compareView.subject.policeDiscovered')}</Badge>
                )}
              </span>
              {text.about.map((line) => (
                <span key={line} className="pb-cmp-subject-about">
                  {line}
                </span>
              ))}
              <MeasuredYears subject={subject} />
            </span>
          </label>
        ))}
      </div>
      {found.length === 0 && <p className="pb-quiet">{t('compareView.subject.none', { query })}</p>}
      <SelectField
        label={t('ownData.choose')}
        value={incidentSet}
        options={incidentSetOptions(ownSets, incidentSet, words)}
        onChange={chooseIncidents}
      />
    </div>
  );
}

function MeasuredYears({ subject }: { readonly subject: ComparisonSubject }) {
  const { t } = useText();
  const years = subject.years
    .filter(({ status }) => status === 'measured' || status === 'part')
    .map(({ year }) => year);
  return (
    <span className="pb-cmp-subject-about">
      {t('compareView.subject.years', { count: years.length, years: years.join(', ') })}
    </span>
  );
}
