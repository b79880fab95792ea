import type { CountFilter } from '#src/domain/counting/compile-filter.ts';
import { type Counter, startCounter } from '#src/domain/counting/counter.ts';
import type { CountingRows } from '#src/domain/counting/counting-rows.ts';
import { emptyFilter } from '#src/domain/incident/incident-filter.ts';
import {
  rectangleMask,
  WEEK_HOURS,
  type WeekHourRectangle,
} from '#src/domain/incident/week-hour.ts';
import type { Membership } from '#src/domain/membership/membership.ts';
import { FIRST_YEAR, YEARS } from '../inputs/practice-columns.ts';
import { expectEqual } from '../measure/expect-equal.ts';
import { timeInterleaved } from '../measure/interleave.ts';
import type { crossfilterLinked } from '../peers/crossfilter-linked.ts';
import { inMs, timesFaster } from './ratios.ts';
import type { Row } from './row.ts';

type Peer = ReturnType<typeof crossfilterLinked>;

/** What is chosen at a turn: a year, and a block of the week. One of the two changes a turn. */
function choiceAt(turn: number): { readonly year: number; readonly block: WeekHourRectangle } {
  const ofYear = Math.floor((turn + 1) / 2);
  const ofHours = Math.floor(turn / 2);
  const [fromDay, fromHour] = [ofHours % 5, (ofHours * 5) % 16];
  return {
    year: FIRST_YEAR + (ofYear % YEARS),
    block: { fromDay, toDay: fromDay + 2, fromHour, toHour: fromHour + 7 },
  };
}

function filterAt(turn: number, before: CountFilter): CountFilter {
  const { year, block } = choiceAt(turn);
  return turn % 2 === 1
    ? { ...before, years: new Set([year]) }
    : { ...before, weekHours: rectangleMask(block) };
}

/** Areas, years, months, hours of the week and categories after each change. */
export function linkedOutputs(rows: CountingRows, membership: Membership, peer: Peer): Row {
  const counter = counterOf(rows, membership);
  let filter: CountFilter = emptyFilter;
  const ours = (turn: number) => {
    filter = filterAt(turn, filter);
    return counter.count(filter);
  };
  const theirs = (turn: number) => {
    const { year, block } = choiceAt(turn);
    return turn % 2 === 1 ? peer.chooseYear(year) : peer.chooseHours(rectangleMask(block));
  };
  for (let turn = 0; turn < 20; turn += 1) {
    const { byLayer, profile } = ours(turn);
    theirs(turn);
    const byArea = byLayer.get('area') ?? [];
    expectEqual('linked areas', byArea, peer.counts('area', byArea.length));
    expectEqual('linked years', profile.byYear, peer.counts('year', YEARS, FIRST_YEAR));
    expectEqual('linked months', profile.byMonth, peer.counts('month', 12, 1));
    expectEqual('linked hours', profile.byWeekHour, peer.counts('weekHour', WEEK_HOURS));
    const { byCategory } = profile;
    expectEqual('linked categories', byCategory, peer.counts('category', byCategory.length));
  }
  const times = timeInterleaved([
    { name: 'counter', run: ours },
    { name: 'crossfilter', run: theirs },
  ]);
  return timesFaster('linked-outputs/crossfilter2', times.counter, times.crossfilter);
}

export interface RowsOfLayer {
  readonly rows: CountingRows;
  readonly membership: Membership;
}

/** The same changes of five times as many rows. */
export function withMoreRows(few: RowsOfLayer, many: RowsOfLayer): Row {
  const run = ({ rows, membership }: RowsOfLayer) => {
    const counter = counterOf(rows, membership);
    let filter: CountFilter = emptyFilter;
    return (turn: number) => {
      filter = filterAt(turn, filter);
      return counter.count(filter);
    };
  };
  const times = timeInterleaved([
    { name: 'few', run: run(few) },
    { name: 'many', run: run(many) },
  ]);
  return {
    id: 'cube-growth',
    ratio: times.many / times.few,
    detail: `${inMs(times.many)} at ${many.rows.count} rows, ${inMs(times.few)} at ${few.rows.count}`,
  };
}

function counterOf(rows: CountingRows, membership: Membership): Counter {
  const counter = startCounter(rows);
  counter.setLayer('area', membership);
  return counter;
}
