import { describe, expect, it } from 'vitest';
import {
  lengthWithin,
  outermost,
  quantile,
  readTrace,
  type TraceEvent,
  without,
} from '#bench/page/read-trace.ts';

const span = (start: number, end: number) => ({ start, end });

describe('intervals', () => {
  it('that lie in each other or overlap become one', () => {
    expect(outermost([span(5, 9), span(0, 4), span(1, 2), span(8, 12)])).toEqual([
      span(0, 4),
      span(5, 12),
    ]);
  });

  it('count inside a window only', () => {
    expect(lengthWithin([span(0, 4), span(6, 10)], span(2, 8))).toBe(4);
  });

  it('count as far as they had a processor', () => {
    expect(lengthWithin([{ ...span(0, 4), share: 0.5 }], span(2, 8))).toBe(1);
  });

  it.each([
    ['at the begin', [span(0, 2)], [span(2, 10)]],
    ['in the middle', [span(3, 4), span(6, 7)], [span(0, 3), span(4, 6), span(7, 10)]],
    ['over the end', [span(8, 12)], [span(0, 8)]],
    ['everywhere', [span(0, 10)], []],
  ] as const)('lose what others cover %s', (_, others, left) => {
    expect(without([span(0, 10)], others)).toEqual(left);
  });

  it('lose to an interval that reaches over two of them', () => {
    expect(without([span(0, 4), span(6, 10)], [span(3, 7)])).toEqual([span(0, 3), span(7, 10)]);
  });
});

it('the quantile is the value that a share of all does not pass', () => {
  const twenty = Array.from({ length: 20 }, (_, index) => index + 1);
  expect(quantile(twenty, 0.95)).toBe(19);
  expect(quantile([7], 0.95)).toBe(7);
});

it('a trace is read on the thread that set the marks', () => {
  const event = (name: string, more: Partial<TraceEvent> = {}): TraceEvent => ({
    name,
    ph: 'X',
    ts: 10,
    dur: 5,
    pid: 1,
    tid: 1,
    ...more,
  });
  const { marks, script, tasks } = readTrace(
    [
      event('mark-1', { ph: 'I', ts: 3 }),
      event('RunTask', { ts: 8, dur: 10 }),
      event('FunctionCall', { tdur: 4 }),
      event('RunMicrotasks', { ts: 12, dur: 2 }),
      event('FunctionCall', { tid: 2, ts: 100 }),
      event('Layout', { ts: 200 }),
    ],
    'mark-',
  );
  expect(marks.get('mark-1')).toBe(3);
  expect(script).toEqual([{ ...span(10, 15), share: 0.8 }]);
  expect(tasks).toEqual([{ ...span(8, 18), share: 1 }]);
});
