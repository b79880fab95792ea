import { expect, test } from 'vitest';
import { buildEvents } from '#geodata/build/build-events.ts';
import { IssueLog } from '#geodata/build/issue-log.ts';
import type { RawEvent } from '#geodata/build/raw-schemas.ts';
import { codesOf } from './issues.ts';

function aRow(changes: Partial<RawEvent> = {}): RawEvent {
  return {
    event_id: '1',
    occurred: '2025-01-02T03:04',
    published: '2025-01-02T05:00',
    type: 'Misshandel',
    category: 'misshandel',
    is_offence: 'true',
    place_id: 'torget',
    named: 'Torget',
    precision: 'place',
    ...changes,
  };
}

const rules = {
  file: 'f',
  placeIds: new Set(['torget']),
  collected: { from: '2025-01-01', to: '2025-12-31' },
};

const codes = (...rows: RawEvent[]): string[] => codesOf((log) => buildEvents(rows, rules, log));

test('accepts an offence with a category and something else without', () => {
  const fire = aRow({ event_id: '2', type: 'Brand', category: '', is_offence: 'false' });
  expect(codes(aRow(), fire)).toEqual([]);
});

test.each([
  ['unknown-place', { place_id: 'okänd' }],
  ['unknown-category', { category: 'annat' }],
  ['category-contradicts-offence', { is_offence: 'false' }],
  ['category-contradicts-offence', { category: '' }],
  ['raw-shape-unexpected', { precision: 'point' }],
] as const)('logs %s for %o', (code, change) => {
  expect(codes(aRow(change as Partial<RawEvent>))).toEqual([code]);
});

test('refuses an event that stands twice, but not two without id', () => {
  expect(codes(aRow(), aRow())).toEqual(['duplicate-id']);
  expect(codes(aRow({ event_id: '' }), aRow({ event_id: '' }))).toEqual([]);
});

test('leaves out when it was published, and the id where there is none', () => {
  const { events } = buildEvents([aRow({ event_id: '' })], rules, new IssueLog());
  expect(events[0]).not.toHaveProperty('id');
  expect(events[0]).not.toHaveProperty('published');
});
