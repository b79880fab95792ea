import { describe, expect, it } from 'vitest';
import type { CollaborationEntry } from '#src/domain/collaboration/place-collaboration.ts';
import { collaborationStatus, drugSceneStatus } from '#src/domain/collaboration/place-status.ts';

describe('collaborationStatus', () => {
  it('shows the most advanced step of that very place', () => {
    const status = collaborationStatus(
      [anEntry({ step: 'agreed', year: 2023 }), anEntry({ step: 'need', year: 2025 })],
      'the-square',
      [],
    );

    expect(status?.current.step).toBe('agreed');
    expect(status?.history.map(({ step }) => step)).toEqual(['need', 'agreed']);
  });

  it('reads the newest of two entries on the same step', () => {
    const status = collaborationStatus(
      [
        anEntry({ step: 'agreed', year: 2023, month: 6, factId: 'signed' }),
        anEntry({ step: 'agreed', year: 2024, month: 9, factId: 'renewed' }),
      ],
      'the-square',
      [],
    );

    expect(status?.current.factId).toBe('renewed');
    expect(status?.conflicts).toEqual([]);
  });

  it('never takes the step of a place inside it, but marks the conflict', () => {
    const inner = anEntry({ placeId: 'the-inner-square', step: 'active' });

    const status = collaborationStatus([anEntry({ step: 'need' }), inner], 'the-square', [
      'the-inner-square',
    ]);

    expect(status?.current.step).toBe('need');
    expect(status?.conflicts).toEqual([inner]);
  });

  it('marks two steps of the same place in the same year as a conflict', () => {
    const status = collaborationStatus(
      [anEntry({ step: 'need' }), anEntry({ step: 'active' })],
      'the-square',
      [],
    );

    expect(status?.conflicts.map(({ step }) => step)).toEqual(['need']);
  });

  it('is null for a place outside the register', () => {
    expect(collaborationStatus([anEntry()], 'elsewhere', [])).toBeNull();
  });
});

it('reads the newest entry of the register of open drug scenes', () => {
  const entry = (year: number, state: 'classified' | 'ended') =>
    ({ placeId: 'the-square', state, year, factId: `f${year}` }) as const;

  expect(
    drugSceneStatus([entry(2020, 'classified'), entry(2023, 'ended')], 'the-square')?.state,
  ).toBe('ended');
  expect(drugSceneStatus([], 'the-square')).toBeNull();
});

function anEntry(given: Partial<CollaborationEntry> = {}): CollaborationEntry {
  return {
    placeId: 'the-square',
    step: 'need',
    year: 2025,
    factId: 'fact.1',
    parties: [],
    missingParties: [],
    ...given,
  };
}
