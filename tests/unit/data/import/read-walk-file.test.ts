import { describe, expect, it } from 'vitest';
import { isKeepable } from '#src/data/import/check-walk.ts';
import { readWalkFile } from '#src/data/import/read-walk-file.ts';
import { walkText } from '#src/domain/walk/files/walk-text.ts';
import { encoded } from '../../../builders/import-files.ts';
import {
  aWalkedWalk,
  aWalkPlan,
  englishTables,
  madeFrom,
  read,
  swedishTables,
} from '../../../builders/walk-files.ts';

const languages = [swedishTables, englishTables];
const words = { table: swedishTables, labelOf: () => 'Iakttagelse' };
const plan = aWalkPlan(aWalkedWalk());
const bytes = (text: string) => new TextEncoder().encode(text);

describe('a file of a walk', () => {
  it.each(['gpx', 'geojson', 'csv-stop', 'csv-observation', 'csv-point'] as const)(
    'is known by what it holds and can be kept: %s',
    (kind) => {
      const file = read(readWalkFile(bytes(walkText(plan, kind, true, words)), languages));
      expect(file.walkId).toBe(plan.id);
      expect(isKeepable(madeFrom(file).walk)).toBe(true);
    },
  );

  it('is read as a spreadsheet has saved it, in Windows letters', () => {
    const text = walkText(plan, 'csv-stop', false, words).slice(1);
    const file = read(readWalkFile(encoded(text, 'windows-1252'), languages));
    expect(file.elements[0]?.fields.get('worksWell')).toBe('no');
    expect(file.elements[0]?.fields.get('radighet')).toBe('traffic-office');
  });

  it.each([
    ['a table', 'datum;plats\n2026-01-01;x\n'],
    ['another GPX', '<?xml version="1.0"?><gpx><wpt lat="59" lon="18"/></gpx>'],
    ['another GeoJSON', '{"type":"FeatureCollection","features":[]}'],
    ['a calendar', 'BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:1@x\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n'],
    ['a picture', '\u0089PNG'],
    ['nothing', ''],
  ])('is not %s', (_, text) => {
    expect(readWalkFile(encoded(text, 'windows-1252'), languages)).toBeNull();
  });
});
