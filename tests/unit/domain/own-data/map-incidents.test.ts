import { describe, expect, it } from 'vitest';
import { type IncidentMapping, mapIncidents } from '#src/domain/own-data/map-incidents.ts';
import { aPlaceColumn, aReadFile } from '../../../builders/read-files.ts';

const mapping: IncidentMapping = {
  time: 'Tid',
  category: {
    column: 'Brott',
    values: new Map([
      ['stöld', 'other-theft'],
      ['våld i nära relation', 'left-out'],
    ]),
  },
};
const columns = ['Tid', 'Brott', 'Plats', 'Kanal'];
const day = '2024-03-07';

describe('a file mapped to incidents', () => {
  it('keeps the time of day that it has and makes up none', () => {
    const file = aReadFile(columns, [
      [`${day}T21:30:00`, 'Stöld', null, null],
      [day, ' STÖLD ', null, null],
    ]);
    expect(mapIncidents(file, mapping)).toMatchObject({
      values: [
        { category: 'other-theft', channel: null, time: { day, minuteOfDay: 1290 } },
        { category: 'other-theft', channel: null, time: { day, minuteOfDay: null } },
      ],
    });
  });

  it.each([
    ['21:30', 1290],
    ['kl. 7.05', 425],
    [0.5, 720],
  ])('takes the time of day %j from a column of its own', (clock, minuteOfDay) => {
    const file = aReadFile([...columns, 'Klockan'], [[day, 'stöld', null, null, clock]]);
    expect(mapIncidents(file, { ...mapping, clock: 'Klockan' })).toMatchObject({
      values: [{ time: { day, minuteOfDay } }],
    });
  });

  it('counts each row once: accepted, without place, or refused with its column and code', () => {
    const file = aReadFile(columns, [
      [day, 'Stöld', 'Torget', null],
      [day, 'Stöld', null, null],
      [null, 'Stöld', null, null],
      ['2024-03', 'Stöld', null, null],
      [day, 'Annat', null, null],
      [day, 'Våld i nära relation', null, null],
      [day, 'Stöld', 'Backen', null],
      [day, 'Stöld', 'Torgte', null],
      [day, 'Stöld', 'Nätet', null],
    ]);
    const refused = [{ row: 20, column: null, code: 'ragged-row' }] as const;
    const outcome = mapIncidents({ ...file, refused }, { ...mapping, place: aPlaceColumn() });
    expect(outcome).toMatchObject({ status: 'mapped', rows: 10, accepted: 2, withoutPlace: 1 });
    expect(outcome.status === 'mapped' && outcome.refused).toEqual([
      { row: 4, column: 'Tid', code: 'no-time' },
      { row: 5, column: 'Tid', code: 'time-not-exact' },
      { row: 6, column: 'Brott', code: 'category-not-mapped' },
      { row: 7, column: 'Brott', code: 'category-left-out' },
      { row: 8, column: 'Plats', code: 'place-ambiguous' },
      { row: 9, column: 'Plats', code: 'place-not-known' },
      { row: 10, column: 'Plats', code: 'place-set-aside' },
      ...refused,
    ]);
  });

  it('reads the channel where there is one, and refuses a value that is not mapped', () => {
    const channel = { column: 'Kanal', values: new Map([['ute', 'street']] as const) };
    const file = aReadFile(columns, [
      [day, 'stöld', null, 'Ute'],
      [day, 'stöld', null, null],
      [day, 'stöld', null, 'Inne'],
    ]);
    const outcome = mapIncidents(file, { ...mapping, channel });
    expect(outcome).toMatchObject({
      values: [{ channel: 'street' }, { channel: null }],
      refused: [{ row: 4, column: 'Kanal', code: 'channel-not-mapped' }],
    });
  });

  it.each(['online', 'home'] as const)('never keeps a position of the channel %s', (always) => {
    const file = aReadFile(columns, [[day, 'stöld', null, null]], { position: [18, 59] });
    expect(mapIncidents(file, mapping)).toMatchObject({ values: [{ position: [18, 59] }] });
    expect(mapIncidents(file, { ...mapping, channel: { always } })).toMatchObject({
      withoutPlace: 1,
      values: [{ position: null }],
    });
  });

  it('is refused when a column of the mapping is not in it', () => {
    expect(mapIncidents(aReadFile(columns, []), { ...mapping, time: 'När' })).toEqual({
      status: 'refused',
      code: 'column-not-found',
      column: 'När',
    });
  });
});
