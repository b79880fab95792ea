import { describe, expect, it } from 'vitest';
import { findGuardedNames, guardedNames } from '#src/domain/residents/guarded-names.ts';
import { aPlace } from '../../../builders/places.ts';

const places = [
  aPlace({ id: 'nordby', name: 'Norra Ekeby', label: 'Norra Ekeby', type: 'stadsdel' }),
  aPlace({ id: 'ekeby', name: 'Ekeby', label: 'Ekeby', type: 'stadsdel' }),
  aPlace({ id: 'klar', name: 'Klaret', label: 'Klaret/Ekeby torg', type: 'place' }),
  aPlace({ id: 'skola', name: 'Ekebys skola', label: 'Ekebys skola', type: 'school' }),
  aPlace({ id: 'po', name: 'Polisområde Ekeby', label: 'Polisområde Ekeby', type: 'police-area' }),
];
const names = guardedNames(places, ['Ekeby', 'Norra', 'Ekebyvägen', 'Bryggargatan'], ['ekeby']);
const found = (text: string) => findGuardedNames(text, names);

describe('names below a stadsdel', () => {
  it('are found in their forms, however they are set', () => {
    expect(found('Vid Klaret och på bryggargatans norra sida')).toEqual(['Klaret', 'Bryggargatan']);
    expect(found('BRYGGARGATAN')).toEqual(['Bryggargatan']);
    expect(found('Ekeby\u00a0 torg')).toContain('Ekeby torg');
    expect(found('Brygg\u00adargatan')).toEqual(['Bryggargatan']);
    expect(found('Bryggargatan'.normalize('NFD'))).toEqual(['Bryggargatan']);
  });

  it('are found where they begin with the name of a stadsdel', () => {
    expect(found('Ekebyvägen')).toEqual(['Ekebyvägen']);
    expect(found('Ekebys skola')).toEqual(['Ekebys skola']);
    expect(found('Ekeby torg')).toEqual(['Ekeby torg']);
  });

  it('leave the stadsdelar and what is larger alone', () => {
    expect(found('Norra Ekeby, Ekebys och Ekeby. Polisområde Ekeby.')).toEqual([]);
    expect(names.guarded).not.toContain('Ekeby');
    expect(names.guarded).not.toContain('Norra');
  });

  it('that are ordinary words too count with their capitals only', () => {
    const short = guardedNames([aPlace({ name: 'Klara', label: 'Klara' })], [], []);
    expect(findGuardedNames('Det ska vi klara på klarspråk.', short)).toEqual([]);
    expect(findGuardedNames('I Klara.', short)).toEqual(['Klara']);
    expect(findGuardedNames('Klaras kvarter', short)).toEqual(['Klara']);
  });

  it('have ids, and so have hotspots', () => {
    expect(names.ids).toEqual(['klar', 'skola', 'ekeby']);
  });
});
