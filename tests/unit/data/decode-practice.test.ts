import { describe, expect, it } from 'vitest';
import { decodePractice } from '#src/data/decode-practice.ts';
import { NO_POSITION, PRACTICE_GRID, practiceFile } from '#src/data/schema/practice-file.ts';
import type { DataError } from '#src/domain/issue/data-error.ts';
import { anIncident, aPractice, type PracticePair } from '../../builders/practice.ts';

const three = () =>
  aPractice([
    anIncident({
      minute: 70,
      category: 'fraud',
      channel: 'online',
      x: NO_POSITION,
      y: NO_POSITION,
    }),
    anIncident({ minute: 70, category: 'robbery', channel: 'street', x: 0, y: 0 }),
    anIncident({
      minute: 60_000,
      category: 'damage',
      channel: 'home',
      x: PRACTICE_GRID,
      y: 32_767,
    }),
  ]);

function errorOf({ header, bytes }: PracticePair): Pick<DataError, 'code' | 'context'> {
  try {
    decodePractice('practice.bin', header, bytes);
  } catch (error) {
    return error as DataError;
  }
  throw new Error('Nothing was refused');
}

/** The file with one row's value changed, and its sum made to fit unless told not to. */
function withValue(name: string, row: number, value: number, isHonest = true): PracticePair {
  const { header, bytes } = three();
  const columns = header.columns.map((column) => {
    if (column.name !== name) return column;
    const view = new DataView(bytes, column.offset);
    const isWide = column.type === 'uint16';
    const before = isWide ? view.getUint16(row * 2, true) : view.getUint8(row);
    if (isWide) view.setUint16(row * 2, value, true);
    else view.setUint8(row, value);
    return { ...column, sum: column.sum + (isHonest ? value - before : 0) };
  });
  return { header: { ...header, columns }, bytes };
}

describe('the columns', () => {
  it('come out as they went in', () => {
    const { header, bytes } = three();
    const columns = decodePractice('practice.bin', header, bytes);
    expect(columns.count).toBe(3);
    expect([...columns.minute]).toEqual([70, 70, 60_000]);
    expect([...columns.category]).toEqual([0, 5, 6]);
    expect([...columns.channel]).toEqual([2, 0, 3]);
    expect([...columns.hasPosition]).toEqual([0, 1, 1]);
    expect([...columns.lon]).toEqual([0, 17, 18]);
    expect([...columns.lat]).toEqual([0, 58, 59]);
    expect(columns.clock.origin).toBe(Date.UTC(2023, 11, 31, 23) / 60_000);
  });

  it('take at most eight bytes an incident', () => {
    expect(three().bytes.byteLength).toBe(3 * 7);
  });

  it.each([
    ['minuteDelta', 5],
    ['x', 6],
    ['y', 17],
    ['kind', 20],
  ])('are refused at %s when the file ends after %i bytes', (name, length) => {
    const { header, bytes } = three();
    expect(errorOf({ header, bytes: bytes.slice(0, length) })).toMatchObject({
      code: 'schema-mismatch',
      context: { file: 'practice.bin', at: `columns.${name}` },
    });
  });

  it('are refused when bytes follow them', () => {
    const { header } = three();
    const longer = new Uint8Array(22);
    longer.set(new Uint8Array(three().bytes));
    expect(errorOf({ header, bytes: longer.buffer }).context.detail).toContain('22 bytes');
  });

  it.each(['minuteDelta', 'x', 'y', 'kind'])(
    'are refused when a value of %s was changed',
    (name) => {
      expect(errorOf(withValue(name, 1, 2, false)).context.at).toBe(`columns.${name}`);
    },
  );

  it.each([
    ['category', 7],
    ['channel', 4 << 4],
  ])('are refused with an unknown %s', (_, value) => {
    expect(errorOf(withValue('kind', 1, value)).context).toMatchObject({
      at: 'columns.kind',
      detail: expect.stringContaining('row 1'),
    });
  });

  it('are refused with half a position', () => {
    expect(errorOf(withValue('x', 2, NO_POSITION)).context.at).toBe('columns.y');
    expect(errorOf(withValue('y', 0, 12)).context.at).toBe('columns.y');
  });

  it('are refused when they have more positions than the header says', () => {
    const { header, bytes } = three();
    expect(errorOf({ header: { ...header, placed: 1 }, bytes }).context.at).toBe('columns.x');
  });
});

describe('the header', () => {
  const { header } = three();

  it('is accepted as the build writes it', () => {
    expect(practiceFile.safeParse(header).success).toBe(true);
  });

  it.each([
    ['an unknown field', { ...header, victim: 'x' }],
    ['another order of categories', { ...header, categories: [...header.categories].reverse() }],
    ['a missing channel', { ...header, channels: header.channels.slice(1) }],
    ['a missing column', { ...header, columns: header.columns.slice(1) }],
    ['no assumptions', { ...header, assumptions: [] }],
  ])('is refused with %s', (_, changed) => {
    expect(practiceFile.safeParse(changed).success).toBe(false);
  });
});
