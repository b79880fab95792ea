import { describe, expect, it } from 'vitest';
import {
  causeKinds,
  comparePriorities,
  faultsOfAnalysis,
  newFindingAnalysis,
  toggled,
} from '#src/domain/measure/finding-analysis.ts';
import { anAnalysis } from '../../../builders/measures.ts';

describe('the analysis of a finding', () => {
  it('may have several causes, in the order in which they are named', () => {
    const both = toggled(toggled([], 'offender', causeKinds), 'situational', causeKinds);
    expect(both).toEqual(['situational', 'offender']);
    expect(toggled(both, 'situational', causeKinds)).toEqual(['offender']);
  });

  it('lacks a cause and a priority at first, and a priority lacks its reason', () => {
    expect(faultsOfAnalysis(newFindingAnalysis('f'))).toEqual([
      'cause-missing',
      'priority-missing',
    ]);
    expect(faultsOfAnalysis(anAnalysis({ reasons: [], reasonNote: '' }))).toEqual([
      'reasons-missing',
    ]);
    expect(faultsOfAnalysis(anAnalysis({ reasons: [] }))).toEqual([]);
  });

  it('puts high before low and what is not judged last', () => {
    expect([null, 'low', 'high', 'medium'].toSorted(comparePriorities as never)).toEqual([
      'high',
      'medium',
      'low',
      null,
    ]);
  });
});
