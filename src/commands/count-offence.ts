import { answerOffence } from '../domain/offence-sheet/offence-counts.ts';
import type { AppStore } from '../state/app-state.ts';
import { selectAreCounted } from '../state/select-incident-set.ts';
import { selectOffenceIncidents, selectOffenceQuestion } from '../state/select-offence-sheet.ts';
import type { IncidentClient } from '../workers/incidents/client.ts';
import { receiveFor } from './receive-for.ts';

/** Makes the counts of the open sheet's type of offence, if they are not there. */
export async function countOffence(
  store: AppStore,
  client: Pick<IncidentClient, 'count'>,
): Promise<void> {
  const state = store.getState();
  const question = selectOffenceQuestion(state);
  const of = state.countedColumns;
  if (question === null || of === null || !selectAreCounted(state)) return;
  if (selectOffenceIncidents(state) !== null) return;
  const counts = await answerOffence(question, (filter) => client.count(filter));
  receiveFor(store, state, (now) => {
    if (now.offenceAsked === counts.type) now.receiveOffenceCounts(of, counts);
  });
}
