import { rankedPracticeCount } from '../domain/compare/ranked-counts.ts';
import type { AppStore } from '../state/app-state.ts';
import { selectAreCounted, selectIncidentPeriod } from '../state/select-incident-set.ts';
import { selectRankingQuestion } from '../state/select-ranking.ts';
import type { IncidentClient } from '../workers/incidents/client.ts';
import { receiveFor } from './receive-for.ts';

/** Makes the count of practice incidents that the default ranking asks for, once. */
export async function countRanking(
  store: AppStore,
  client: Pick<IncidentClient, 'count'>,
): Promise<void> {
  const state = store.getState();
  if (!selectAreCounted(state)) return;
  const question = selectRankingQuestion(state);
  const collected = selectIncidentPeriod(state);
  if (question?.kind !== 'counts' || question.origin === 'published') return;
  if (question.by !== 'default' || collected === null) return;
  const asked = rankedPracticeCount(question.year, collected);
  if (asked === null || state.comparedCounts.has(asked.key)) return;
  const { byArea } = await client.count(asked.filter);
  receiveFor(store, state, (now) => now.receiveComparedCounts(new Map([[asked.key, byArea]])));
}
