import { useCallback, useEffect } from 'react';
import type { AddressPart } from '../domain/address/address-part.ts';
import type { SubjectChoice } from '../domain/compare/comparison-choices.ts';
import { type IncidentSet, ownIncidentSet } from '../domain/incident/incident-set.ts';
import { selectComparisonData, selectComparisonSubjects } from '../state/select-compare.ts';
import { useApp, useAppStore } from '../state/use-app.ts';
import { type ComparedView, formatCompareAddress, parseCompareAddress } from './compare-address.ts';
import { findUnknownComparison, isUnknownQuestion } from './unknown-comparison.ts';
import { type AddressedChoices, useChoicesInAddress } from './use-choices-in-address.ts';
import { viewPaths } from './view-paths.ts';

const comparedView: AddressedChoices<ComparedView> = {
  view: viewPaths.compare,
  hasChanged: (state, before) =>
    state.compareChoices !== before.compareChoices || state.compareLook !== before.compareLook,
  choicesOf: ({ compareChoices, compareLook }) => ({ compared: compareChoices, look: compareLook }),
  apply: ({ reopenComparison, chooseIncidents, incidentSet }, { compared, look }) => {
    // Practice incidents are fetched only when they are asked for, and the link asks.
    const asked = incidentSetOf(compared.subject);
    if (asked !== null && incidentSet !== asked) chooseIncidents(asked);
    reopenComparison(compared, look);
  },
  parse: parseCompareAddress,
  format: formatCompareAddress,
  isMinor: ({ compared }, before) => compared === before.compared,
};

function incidentSetOf(subject: SubjectChoice | null): IncidentSet | null {
  if (subject?.kind === 'practice') return 'practice';
  return subject?.kind === 'own' ? ownIncidentSet(subject.setId) : null;
}

/** Keeps the address bar and what is compared the same, whichever changes first. */
export function useCompareAddress(): void {
  useChoicesInAddress(comparedView);
  useUnknownIds();
}

/** Ids in the address can only be judged once the data is there. */
function useUnknownIds(): void {
  const store = useAppStore();
  const choices = useApp((state) => state.compareChoices);
  const reportedQuestion = useApp((state) => state.compareLook.reportedQuestion);
  const data = useApp(selectComparisonData);
  const subjects = useApp(selectComparisonSubjects);
  const hasPlaces = useApp(({ pack }) => pack.places.status === 'ready');
  const areAllSubjectsHere = useApp(
    ({ pack, incidentSet, practice }) =>
      pack.events.status !== 'waiting' &&
      (incidentSet !== 'practice' || practice.status !== 'waiting'),
  );
  const report = useCallback(
    (faults: readonly AddressPart[]) => {
      const { addressFaults, reportAddressFaults } = store.getState();
      reportAddressFaults([...new Set([...addressFaults, ...faults])]);
    },
    [store],
  );
  useEffect(() => {
    if (data === null || !hasPlaces || !areAllSubjectsHere) return;
    const { faults, correction } = findUnknownComparison(choices, subjects, data.places);
    if (faults.length === 0) return;
    report(faults);
    store.getState().applyCompareChoices({ ...choices, ...correction });
  }, [store, report, choices, data, subjects, hasPlaces, areAllSubjectsHere]);
  useEffect(() => {
    if (data === null || !isUnknownQuestion(reportedQuestion, data.series)) return;
    report(['question']);
    store.getState().lookAtComparison({ reportedQuestion: null });
  }, [store, report, reportedQuestion, data]);
}
