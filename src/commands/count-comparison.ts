import { comparedYears } from '../domain/compare/compared-years.ts';
import { type CountsByArea, practiceCounts } from '../domain/compare/practice-counts.ts';
import { findSubject, isIncidentSubject } from '../domain/compare/subjects.ts';
import type { AppStore } from '../state/app-state.ts';
import { selectComparisonChoices, selectComparisonSubjects } from '../state/select-compare.ts';
import { selectAreCounted, selectIncidentPeriod } from '../state/select-incident-set.ts';
import type { IncidentClient } from '../workers/incidents/client.ts';
import { receiveFor } from './receive-for.ts';

/** Makes the counts of practice incidents that the chosen comparison asks for and that are not there. */
export async function countComparison(
  store: AppStore,
  client: Pick<IncidentClient, 'count'>,
): Promise<void> {
  const state = store.getState();
  if (!selectAreCounted(state)) return;
  const choices = selectComparisonChoices(state);
  const collected = selectIncidentPeriod(state);
  if (choices === null || collected === null) return;
  const subject = findSubject(selectComparisonSubjects(state), choices.subject);
  if (subject === undefined || !isIncidentSubject(subject)) return;
  const { category } = subject;
  const compared = comparedYears(choices.years, subject.years);
  const ownYears = subject.years.map(({ year }) => year);
  const asked = [
    ...practiceCounts(category, ownYears, collected, 'whole-periods'),
    ...practiceCounts(category, compared, collected, choices.basis),
  ];
  const made = new Map<string, CountsByArea>();
  for (const { key, filter } of asked) {
    if (state.comparedCounts.has(key) || made.has(key)) continue;
    made.set(key, (await client.count(filter)).byArea);
  }
  if (made.size > 0) receiveFor(store, state, (now) => now.receiveComparedCounts(made));
}
