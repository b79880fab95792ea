import { describe, expect, it } from 'vitest';
import { lock } from '#src/data/project/lock.ts';
import { readShiftFile, writeShiftFile } from '#src/data/shift/shift-file.ts';
import { shiftEnd } from '#src/domain/shift/shift-hours.ts';
import type { ShiftPlan } from '#src/domain/shift/shift-plan.ts';
import { aShift } from '../../builders/shifts.ts';

const plan: ShiftPlan = {
  id: 'shift-1',
  kind: 'shift',
  title: '',
  changedAt: '2026-11-27T12:00:00Z',
  format: 1,
  body: aShift(),
};
const passphrase = 'fredag kväll vid torget';
const validUntil = shiftEnd(plan.body.time);
const during = '2026-11-27T22:00:00Z';

describe('the file of a shift', () => {
  it('ends with the shift', () => {
    expect(validUntil).toBe('2026-11-28T03:00:00.000Z');
  });

  it('opens with its passphrase while the shift lasts, and not after', async () => {
    const bytes = await writeShiftFile(plan, validUntil, passphrase);
    expect(await readShiftFile(bytes, passphrase, during)).toEqual({ status: 'read', plan });
    expect(await readShiftFile(bytes, passphrase, '2026-11-28T03:00:01Z')).toEqual({
      status: 'refused',
      code: 'expired',
      validUntil,
    });
  });

  it('does not say what is in it, and not to another passphrase', async () => {
    const bytes = await writeShiftFile(plan, validUntil, passphrase);
    expect(new TextDecoder('latin1').decode(bytes)).not.toContain('the-square');
    expect(await readShiftFile(bytes, 'en annan', during)).toMatchObject({
      code: 'wrong-passphrase',
    });
  });

  it.each([
    ['a leader beside the shift', { plan, leader: 'A B' }, 'damaged'],
    [
      'a leader in the shift',
      { plan: { ...plan, body: { ...plan.body, leader: 'A' } } },
      'damaged',
    ],
    ['another kind of plan', { plan: { ...plan, kind: 'walk' } }, 'damaged'],
    ['a newer format', { plan, format: 2 }, 'newer'],
  ])('is refused with %s', async (_, given, code) => {
    const content = { app: 'platsbild-shift', format: 1, validUntil, ...given };
    const bytes = await lock(new TextEncoder().encode(JSON.stringify(content)), passphrase);
    expect(await readShiftFile(bytes, passphrase, during)).toEqual({ status: 'refused', code });
  });

  it('is refused where it is not locked', async () => {
    const open = new TextEncoder().encode(JSON.stringify({ app: 'platsbild-shift', plan }));
    expect(await readShiftFile(open, passphrase, during)).toMatchObject({ code: 'damaged' });
  });
});
