import { describe, expect, it } from 'vitest';
import { findUnknownIds, type KnownIds } from '#src/app/unknown-ids.ts';

const alone = { id: 'alone', groups: [{ id: 'all', label: { sv: 'alla', en: 'all' } }] };
const traffic = { id: 'traffic', groups: [{ id: 'women', label: { sv: 'kvinnor', en: 'women' } }] };
const known: KnownIds = { places: new Map([['square', {}]]), shown: alone };
const nothing = { placeId: null, indicatorId: null, groupId: null };

describe('ids of the address that the data does not have', () => {
  it('are none when all are known', () => {
    const chosen = { placeId: 'square', indicatorId: 'traffic', groupId: 'women' };
    expect(findUnknownIds(chosen, { ...known, shown: traffic })).toEqual({
      faults: [],
      correction: {},
    });
  });

  it('let an unknown place go', () => {
    expect(findUnknownIds({ ...nothing, placeId: 'moon' }, known)).toEqual({
      faults: ['place'],
      correction: { placeId: null },
    });
  });

  it('let the group go with an unknown question, as one fault', () => {
    expect(findUnknownIds({ ...nothing, indicatorId: 'moon', groupId: 'women' }, known)).toEqual({
      faults: ['question'],
      correction: { indicatorId: null, groupId: null },
    });
  });

  it('find a group of another question unknown', () => {
    const chosen = { ...nothing, indicatorId: 'alone', groupId: 'women' };
    expect(findUnknownIds(chosen, known).faults).toEqual(['group']);
  });

  it('judge a group by the question shown when none is chosen', () => {
    expect(findUnknownIds({ ...nothing, groupId: 'all' }, known).faults).toEqual([]);
    expect(findUnknownIds({ ...nothing, groupId: 'women' }, known).faults).toEqual(['group']);
  });

  it('are not judged before the data is there', () => {
    const chosen = { placeId: 'moon', indicatorId: 'moon', groupId: 'moon' };
    const waiting = { places: null, shown: null };
    expect(findUnknownIds(chosen, waiting).faults).toEqual([]);
    expect(
      findUnknownIds({ ...nothing, groupId: 'all' }, { ...known, shown: null }).faults,
    ).toEqual([]);
  });
});
