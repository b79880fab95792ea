import { expect, it } from 'vitest';
import { describeFilter, hiddenByChannel, spansOf } from '#src/domain/incident/describe-filter.ts';
import { emptyFilter } from '#src/domain/incident/incident-filter.ts';
import { rectangleMask, withRectangle } from '#src/domain/incident/week-hour.ts';

it('puts unbroken months together', () => {
  expect(spansOf([3, 1, 2, 12])).toEqual([
    { from: 1, to: 3 },
    { from: 12, to: 12 },
  ]);
});

it('says every part of a filter that restricts nothing', () => {
  expect(describeFilter(emptyFilter)).toEqual({
    months: 'all',
    weekHours: 'all',
    categories: 'all',
    channels: 'all',
  });
});

it('gathers days with the same hours', () => {
  const nights = rectangleMask({ fromDay: 4, toDay: 5, fromHour: 20, toHour: 23 });
  const mask = withRectangle(nights, { fromDay: 6, toDay: 6, fromHour: 0, toHour: 3 });

  expect(describeFilter({ ...emptyFilter, weekHours: mask }).weekHours).toEqual([
    { days: [{ from: 4, to: 5 }], hours: [{ from: 20, to: 23 }] },
    { days: [{ from: 6, to: 6 }], hours: [{ from: 0, to: 3 }] },
  ]);
});

it('counts what the channels leave out, and nothing when all are chosen', () => {
  const profile = { byChannel: Uint32Array.of(50, 7, 2, 1) } as Parameters<
    typeof hiddenByChannel
  >[0];

  expect(hiddenByChannel(profile, new Set([0]))).toBe(10);
  expect(hiddenByChannel(profile, 'all')).toBe(0);
});
