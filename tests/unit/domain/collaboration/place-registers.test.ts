import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type CollaborationEntry,
  collaborationSteps,
} from '#src/domain/collaboration/place-collaboration.ts';
import { placeRegisters } from '#src/domain/collaboration/place-registers.ts';
import { aRegisterEntryPlan } from '../../../builders/register-entries.ts';

const nothing = { collaboration: [], goals: [], nestedIds: new Map(), own: [] };

function anEntry(changes: Partial<CollaborationEntry> = {}): CollaborationEntry {
  return {
    placeId: 'torget',
    step: 'need',
    year: 2025,
    factId: 'behov',
    parties: [],
    missingParties: [],
    ...changes,
  };
}

describe('placeRegisters', () => {
  it('marks a conflict at the place and at the place inside it', () => {
    const outer = anEntry();
    const inner = anEntry({ placeId: 'scenen', step: 'active', factId: 'pagar' });

    const registers = placeRegisters({
      ...nothing,
      collaboration: [outer, inner],
      nestedIds: new Map([['torget', ['scenen']]]),
    });

    expect(registers.map(({ placeId, conflicts }) => [placeId, conflicts])).toEqual([
      ['torget', [inner]],
      ['scenen', [outer]],
    ]);
  });

  it('keeps the step of the document whatever a person has noted', () => {
    const [register] = placeRegisters({
      ...nothing,
      collaboration: [anEntry()],
      own: [aRegisterEntryPlan({ placeId: 'torget', step: 'active' })],
    });

    expect(register?.status?.current.step).toBe('need');
    expect(register?.status?.history).toHaveLength(1);
    expect(register?.own).toHaveLength(1);
    expect(register?.conflicts).toEqual([]);
  });

  it('begins a register for a place that only a person has noted', () => {
    const own = [aRegisterEntryPlan({ placeId: 'parken' })];

    expect(placeRegisters({ ...nothing, own })).toEqual([
      {
        placeId: 'parken',
        status: null,
        conflicts: [],
        agreements: [],
        goalFactIds: [],
        own,
        reviewDate: null,
      },
    ]);
  });

  it('reads the review date of the newest entry that has one', () => {
    const [register] = placeRegisters({
      ...nothing,
      own: [
        aRegisterEntryPlan({ date: '2026-05-01' }, 'c'),
        aRegisterEntryPlan({ date: '2026-04-01', reviewDate: '2026-10-01' }, 'b'),
        aRegisterEntryPlan({ date: '2026-03-01', reviewDate: '2026-06-01' }, 'a'),
      ],
    });

    expect(register?.reviewDate).toBe('2026-10-01');
  });

  it('lists signed and renewed agreements and goals of that very place', () => {
    const [register] = placeRegisters({
      ...nothing,
      collaboration: [
        anEntry({ step: 'agreed', year: 2023, month: 6, factId: 'tecknad' }),
        anEntry({ step: 'agreed', year: 2024, month: 9, factId: 'fornyad' }),
        anEntry(),
      ],
      goals: [
        { placeId: 'torget', factId: 'mal' },
        { placeId: 'parken', factId: 'annat' },
      ],
    });

    expect(register?.agreements.map(({ factId }) => factId)).toEqual(['fornyad', 'tecknad']);
    expect(register?.goalFactIds).toEqual(['mal']);
  });

  it('shows the furthest step of the ladder, and loses no entry', () => {
    const entry = fc.record({
      placeId: fc.constantFrom('torget', 'parken', 'scenen'),
      step: fc.constantFrom(...collaborationSteps),
      year: fc.integer({ min: 2020, max: 2026 }),
      factId: fc.uuid(),
      parties: fc.constant([]),
      missingParties: fc.constant([]),
    });
    fc.assert(
      fc.property(fc.array(entry), (collaboration) => {
        const registers = placeRegisters({ ...nothing, collaboration });
        const rank = (step: CollaborationEntry['step']) => collaborationSteps.indexOf(step);
        for (const { status } of registers) {
          const furthest = Math.max(...(status?.history ?? []).map(({ step }) => rank(step)));
          expect(status === null ? -1 : rank(status.current.step)).toBe(furthest);
        }
        expect(registers.flatMap(({ status }) => status?.history ?? [])).toHaveLength(
          collaboration.length,
        );
      }),
    );
  });
});
