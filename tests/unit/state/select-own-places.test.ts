import { describe, expect, it } from 'vitest';
import type { Plan } from '#src/domain/keeping/plan.ts';
import type { OwnSet } from '#src/domain/own-data/own-set.ts';
import { selectOwnPlaces, selectOwnPlaceVersions } from '#src/state/select-own-places.ts';
import { anOwnSet } from '../../builders/imported-sets.ts';
import { aPlaceEdit, aPlaceEditPlan, aVersion } from '../../builders/place-edits.ts';
import { aRectangle } from '../../builders/places.ts';

const early = aVersion({ validTo: '2024-06-30' });
const late = aVersion({ validFrom: '2024-07-01', area: aRectangle(0, 0, 5, 5) });
const plan = aPlaceEditPlan({ body: aPlaceEdit({ placeId: 'square', versions: [early, late] }) });
const imported = anOwnSet({
  kind: 'places',
  values: [{ row: 4, id: null, name: 'The park', area: aRectangle() }],
});

const stateOf = (ownSets: readonly OwnSet[] = [imported]) => ({
  plans: new Map<string, Plan>([
    [plan.id, plan],
    ['note', { ...plan, id: 'note', kind: 'note' }],
  ]),
  ownSets,
});

describe('own places', () => {
  it('are the versions that hold on the day, and those of imported files', () => {
    const state = stateOf();
    const on = (day: string) => selectOwnPlaces(state, day).map(({ id, area }) => [id, area]);
    expect(on('2024-06-30')).toEqual([
      ['place-edit-1.0', early.area],
      ['set-1.4', aRectangle()],
    ]);
    expect(on('2024-07-01')[0]).toEqual(['place-edit-1.1', late.area]);
  });

  it('say which place of the region they replace and where they come from', () => {
    const [first, , third] = selectOwnPlaceVersions(stateOf());
    expect(first).toMatchObject({
      placeId: 'square',
      origin: { kind: 'plan', planId: 'place-edit-1', version: 0 },
    });
    expect(third).toMatchObject({
      placeId: null,
      name: 'The park',
      origin: { kind: 'import', setId: 'set-1', source: 'A police area' },
    });
  });

  it('are the same list for the same plans', () => {
    const state = stateOf();
    expect(selectOwnPlaces(state, '2024-07-01')).toBe(selectOwnPlaces(state, '2024-07-01'));
  });
});
