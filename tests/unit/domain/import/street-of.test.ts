import { describe, expect, it } from 'vitest';
import { streetOf } from '#src/domain/import/street-of.ts';

describe('the street of an address', () => {
  it.each([
    ['Sergels torg 3', 'Sergels torg'],
    ['Odengatan 12 B, lgh 1201', 'Odengatan'],
    ['Odengatan 12-14', 'Odengatan'],
    ['Birger Jarlsgatan 4 lgh 1201', 'Birger Jarlsgatan'],
    ['Vasagatan 7; 111 20 Stockholm', 'Vasagatan'],
    ['Vasagatan 7 111 20 Stockholm', 'Vasagatan'],
    ['Odenplan', 'Odenplan'],
    ['', ''],
  ])('%j is %j: no number stays', (address, street) => {
    expect(streetOf(address)).toBe(street);
  });
});
