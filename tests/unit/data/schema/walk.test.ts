import { describe, expect, it } from 'vitest';
import { walkSchema } from '#src/data/schema/walk.ts';
import { anObservation, aPoint, aStop, aWalk } from '../../../builders/walks.ts';

const accepts = (walk: unknown) => walkSchema.safeParse(walk).success;

describe('a walk on the device', () => {
  it('is read as it was written', () => {
    const walk = aWalk({ observations: [anObservation()], points: [aPoint()] });
    expect(walkSchema.parse(JSON.parse(JSON.stringify(walk)))).toEqual(walk);
  });

  it('has no field for a person and none for a count of crimes', () => {
    expect(accepts({ ...aWalk(), leader: 'N. N.' })).toBe(false);
    expect(accepts({ ...aWalk(), crimes: 4 })).toBe(false);
    expect(accepts(aWalk({ stops: [{ ...aStop(), contact: 'x' } as never] }))).toBe(false);
  });

  it('takes no telephone number, e-mail or personnummer in its texts', () => {
    expect(accepts(aWalk({ observations: [anObservation({ note: 'Ring 070-123 45 67' })] }))).toBe(
      false,
    );
    expect(accepts(aWalk({ points: [aPoint({ what: 'Skriv till a@b.se' })] }))).toBe(false);
    expect(accepts(aWalk({ audience: '19121212-1212' }))).toBe(false);
  });

  it('has a feeling only where one was asked for', () => {
    expect(accepts(aWalk({ observations: [anObservation({ kind: 'feeling', feeling: 3 })] }))).toBe(
      true,
    );
    expect(accepts(aWalk({ observations: [anObservation({ feeling: 3 })] }))).toBe(false);
  });
});
