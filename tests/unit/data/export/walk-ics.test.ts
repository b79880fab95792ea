import { describe, expect, it } from 'vitest';
import { walkIcs } from '#src/data/export/walk-ics.ts';
import { readWalkFile } from '#src/data/import/read-walk-file.ts';
import { walkEvent } from '#src/domain/walk/files/walk-event.ts';
import type { SafetyWalk } from '#src/domain/walk/walk.ts';
import {
  aWalkedWalk,
  aWalkPlan,
  mergedInto,
  read,
  takeFile,
} from '../../../builders/walk-files.ts';

const words = { summary: '0,6 km, ca 30 minuter.', untitled: 'Trygghetsvandring' };

function icsOf(walk: SafetyWalk): string {
  const made = walkEvent(aWalkPlan(walk, 'Kväll; runt torget, höst'), words);
  if (made.status !== 'made') throw new Error(made.code);
  return walkIcs(made.event, '2026-11-20T08:00:00.000Z');
}

/** As a calendar reads the lines: unfolded, by their names. */
function linesOf(ics: string): ReadonlyMap<string, string> {
  expect(ics.endsWith('END:VCALENDAR\r\n')).toBe(true);
  const lines = ics.replaceAll(/\r\n[ \t]/g, '').split('\r\n');
  return new Map(
    lines
      .filter(Boolean)
      .map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1)]),
  );
}

describe('the calendar file of a walk', () => {
  it.each([
    ['winter', '2026-11-27', 960, '20261127T150000Z'],
    ['summer', '2026-07-01', 1110, '20260701T163000Z'],
    ['the night that summer time ends', '2026-10-25', 200, '20261025T022000Z'],
    ['the first minutes of a day', '2026-07-01', 15, '20260630T221500Z'],
  ])('starts at the right moment in %s', (_, date, startMinute, utc) => {
    const lines = linesOf(icsOf(aWalkedWalk({ time: { date, startMinute } })));
    expect(lines.get('DTSTART')).toBe(utc);
    expect(lines.get('DTSTAMP')).toBe('20261120T080000Z');
  });

  it('has length, place, position and stops, and nobody', () => {
    const ics = icsOf(aWalkedWalk({ audience: 'Grannar' }));
    const lines = linesOf(ics);
    expect(lines.get('SUMMARY')).toBe('Kväll\\; runt torget\\, höst');
    expect(lines.get('LOCATION')).toBe('By the steps');
    expect(lines.get('GEO')).toBe('59.3301;18.0605');
    expect(lines.get('DESCRIPTION')).toBe(
      '0\\,6 km\\, ca 30 minuter.\\n1. The square\\n2. The square',
    );
    expect(lines.get('DURATION')).toBe('PT30M');
    expect(lines.get('UID')).toBe('walk-0f8fad5b-d9cb-469f-a165-70867728950e@platsbild');
    expect(ics).not.toMatch(/ATTENDEE|ORGANIZER|Grannar|Dark|mailto/i);
    for (const line of ics.split('\r\n')) expect(line.length).toBeLessThanOrEqual(76);
  });

  it('is refused without a date, and in the hour that spring skips', () => {
    expect(walkEvent(aWalkPlan(aWalkedWalk({ time: null })), words)).toEqual({
      status: 'refused',
      code: 'no-date',
    });
    const skipped = aWalkedWalk({ time: { date: '2026-03-29', startMinute: 150 } });
    expect(walkEvent(aWalkPlan(skipped), words)).toEqual({
      status: 'refused',
      code: 'hour-missing',
    });
  });
});

describe('a calendar file that comes back', () => {
  const walk = aWalkedWalk();
  const taken = (ics: string) => read(readWalkFile(new TextEncoder().encode(ics), []));

  it('changes nothing by itself', () => {
    expect(mergedInto(walk, taken(icsOf(walk)), takeFile)).toMatchObject({ changes: [], walk });
  });

  it.each([
    ['DTSTART:20261203T163000Z', '2026-12-03', 1050],
    ['DTSTART;TZID=Europe/Stockholm:20260701T183000', '2026-07-01', 1110],
    ['DTSTART:20260701T163000Z', '2026-07-01', 1110],
  ])('moves the walk to another day: %s', (line, date, startMinute) => {
    const zone = 'BEGIN:VTIMEZONE\r\nDTSTART:19700101T000000\r\nEND:VTIMEZONE\r\nBEGIN:VEVENT';
    const moved = icsOf(walk)
      .replace(/DTSTART:\w+/, line)
      .replace('BEGIN:VEVENT', zone);
    expect(mergedInto(walk, taken(moved), takeFile).walk.time).toEqual({ date, startMinute });
  });

  it('is no walk where the event is of somebody else', () => {
    const other = icsOf(walk).replace('@platsbild', '@elsewhere');
    expect(readWalkFile(new TextEncoder().encode(other), [])).toBeNull();
  });
});
