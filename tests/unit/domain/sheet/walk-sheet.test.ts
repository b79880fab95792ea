import { describe, expect, it } from 'vitest';
import { buildWalkProtocol } from '#src/domain/sheet/walk-protocol.ts';
import { buildWalkSheet, positionsOf } from '#src/domain/sheet/walk-sheet.ts';
import type { StopReason } from '#src/domain/walk/walk.ts';
import { aFact } from '../../../builders/facts.ts';
import { aWalkSheetInput } from '../../../builders/walk-sheets.ts';
import { anObservation, aPoint, aStop, aWalk } from '../../../builders/walks.ts';

const fact = (factId: string): StopReason => ({ kind: 'fact', factId });

describe('the sheet of a walk', () => {
  it('numbers the stops and says who can change what at each', () => {
    const walk = aWalk({
      stops: [aStop(), aStop({ id: 'stop-2', name: 'The arcade', radighet: [], minutes: 5 })],
    });
    const { stops } = buildWalkSheet(aWalkSheetInput({ walk }));
    expect(stops.map(({ number, name, radighet }) => [number, name, radighet])).toEqual([
      [1, 'The square', ['traffic-office']],
      [2, 'The arcade', []],
    ]);
  });

  it('keeps the statements of the document with the numbers of their sources', () => {
    const facts = new Map([['fact.1', aFact()]]);
    const walk = aWalk({ stops: [aStop({ reasons: [fact('fact.1')] })], legs: [] });
    const { stops, sources } = buildWalkSheet(aWalkSheetInput({ walk, facts }));
    expect(stops[0]?.reasons[0]?.said).toMatchObject({
      text: { sv: 'Många klagomål' },
      sourceNumber: 1,
    });
    expect(sources).toMatchObject([{ number: 1, kind: 'document', source: { title: 'Enkäten' } }]);
  });

  it('leaves out counts, ranks, what is internal and what is not known, and their sources', () => {
    const facts = new Map(
      [
        aFact({ id: 'a-count', kind: 'count', text: { sv: '412 rån', en: '412 robberies' } }),
        aFact({ id: 'a-rank', kind: 'rank', text: { sv: 'Flest anmälda', en: 'Most reported' } }),
        aFact({ id: 'inside', visibility: 'internal' }),
      ].map((one) => [one.id, one]),
    );
    const reasons = ['a-count', 'a-rank', 'inside', 'gone'].map(fact);
    const walk = aWalk({ stops: [aStop({ reasons })], legs: [] });
    const sheet = buildWalkSheet(aWalkSheetInput({ walk, facts }));
    expect(sheet.stops[0]?.reasons).toEqual([]);
    expect(sheet.sources).toEqual([]);
    expect(JSON.stringify(sheet)).not.toMatch(/rån|anmälda/);
  });

  it('has no part for a count of crimes', () => {
    const sheet = buildWalkSheet(aWalkSheetInput());
    expect(Object.keys(sheet).filter((key) => /crime|offence|incident|event/i.test(key))).toEqual(
      [],
    );
  });

  it('does not name the police as a source of a sheet without their events', () => {
    const events = {
      id: 'events',
      title: { sv: 'Händelser', en: 'Events' },
      owner: 'Myndigheten',
      licence: 'Public',
      attribution: '',
      fetched: '2026-11-25',
      crs: '',
      period: { sv: '', en: '' },
      bias: { sv: '', en: '' },
    };
    const attributions = [
      { text: { sv: 'Kartverket', en: 'The mapmakers' }, licence: 'CC0-1.0' },
      { text: { sv: 'Myndigheten', en: 'The authority' }, licence: 'Public' },
    ];
    const input = { attributions, dataSets: [events], eventsDataSetId: 'events' };
    expect(buildWalkSheet(aWalkSheetInput(input)).attributions).toEqual(attributions.slice(0, 1));
  });

  it('tells the time with the sun and the light, and an open date as open', () => {
    const walk = aWalk({ time: { date: '2026-11-27', startMinute: 885 } });
    const { time } = buildWalkSheet(aWalkSheetInput({ walk }));
    expect(time?.light.map(({ light }) => light)).toEqual(['light', 'dusk']);
    expect(time?.endMinute).toBe(885 + buildWalkSheet(aWalkSheetInput({ walk })).minutes);
    expect(buildWalkSheet(aWalkSheetInput({ walk: aWalk({ time: null }) })).time).toBeNull();
  });

  it('holds all of the walk on its map: stops, ways and the meeting point', () => {
    const walk = aWalk({ meetingPoint: { position: [18.05, 59.34], text: '' } });
    expect(positionsOf(buildWalkSheet(aWalkSheetInput({ walk })))).toEqual([
      [18.06, 59.33],
      [18.07, 59.33],
      [18.06, 59.33],
      [18.07, 59.33],
      [18.05, 59.34],
    ]);
  });
});

describe('the protocol', () => {
  const build = (given: Parameters<typeof aWalk>[0], before: Parameters<typeof aWalk>[0] = {}) =>
    buildWalkProtocol({
      ...aWalkSheetInput({ walk: aWalk(given) }),
      before: {
        id: 'before',
        kind: 'walk',
        title: 'In spring',
        changedAt: '2026-04-01T08:00:00.000Z',
        format: 1,
        body: aWalk(before),
      },
    });

  it('puts observations at their stops, those at none between them, and loses none', () => {
    const { stops, between, observations } = build({
      observations: [
        anObservation(),
        anObservation({ id: 'o-2', stopId: null }),
        anObservation({ id: 'o-3', stopId: 'taken-away' }),
      ],
    });
    expect(stops.map((stop) => stop.observations.length)).toEqual([1, 0]);
    expect(between.map(({ id }) => id)).toEqual(['o-2', 'o-3']);
    expect(observations).toBe(3);
  });

  it('has the mean of how it felt, and none where nobody said', () => {
    const feelings = [2, 3, 5].map((feeling, index) =>
      anObservation({ id: `f-${index}`, kind: 'feeling', feeling }),
    );
    const [first, second] = build({ observations: feelings }).stops;
    expect(first?.feeling?.mean).toBeCloseTo(10 / 3);
    expect(first?.feeling?.answers).toBe(3);
    expect(second?.feeling).toBeNull();
  });

  it('has every point with what it lacks, and counts those of each status', () => {
    const { points, pointsByStatus, open } = build({
      points: [
        aPoint({ status: 'planned', dueDate: '2026-11-01' }),
        aPoint({ id: 'p-2', status: 'declined', reason: '' }),
        aPoint({ id: 'p-3', status: 'planned', stopId: null }),
      ],
    });
    expect(points.map(({ number, isOverdue, faults }) => [number, isOverdue, faults])).toEqual([
      [1, true, []],
      [2, false, ['reason-missing']],
      [3, false, []],
    ]);
    expect(points.map(({ stop }) => stop?.number ?? null)).toEqual([1, 1, null]);
    expect(pointsByStatus).toEqual([
      { status: 'planned', points: 2 },
      { status: 'declined', points: 1 },
    ]);
    expect(open).toBe(2);
  });

  it('shows the points of the walk before then and now, one that nobody looked at as such', () => {
    const { follows } = build(
      {
        stops: [aStop({ id: 'follow-p-2' })],
        legs: [],
        checks: [{ pointId: 'p-1', outcome: 'better', note: 'One of two is lit' }],
      },
      { points: [aPoint(), aPoint({ id: 'p-2' }), aPoint({ id: 'not-on-the-way' })] },
    );
    expect(follows?.title).toBe('In spring');
    expect(follows?.checks.map(({ pointId, before, now }) => [pointId, before, now])).toEqual([
      ['p-1', 'new', 'better'],
      ['p-2', 'new', 'not-checked'],
    ]);
  });

  it('follows nothing where the walk before is not on the device', () => {
    expect(buildWalkProtocol({ ...aWalkSheetInput(), before: null }).follows).toBeNull();
  });
});
