import i18next from 'i18next';
import { beforeAll, describe, expect, it } from 'vitest';
import { walkingNet } from '#src/domain/routing/walking-net.ts';
import type { StopReason } from '#src/domain/walk/walk.ts';
import { walkWarnings } from '#src/domain/walk/walk-length.ts';
import { sunDay } from '#src/domain/walk/walk-light.ts';
import { formatFor } from '#src/i18n/format.ts';
import { reasonText, routeText, sunText, warningLines, whenText } from '#src/i18n/walk-text.ts';
import { startWords } from '../../builders/start-words.ts';
import { aStop, aWalk } from '../../builders/walks.ts';

beforeAll(startWords);

const wordsIn = (language: 'sv' | 'en') => ({
  t: i18next.getFixedT(language),
  format: formatFor(language),
});
const plain = (text: string) => text.replace(/\s/g, ' ');

describe('the words of a walk', () => {
  it.each([
    ['sv', 'Solen går ner 15.01'],
    ['en', 'The sun sets at 15:01'],
  ] as const)('tell the sunset in %s', (language, text) => {
    const sun = sunDay('2026-11-27', [18.06, 59.33]);
    expect(sunText(sun, wordsIn(language))).toBe(text);
  });

  it('say so where the sun does not set', () => {
    const sun = { dawn: null, sunrise: null, sunset: null, dusk: null };
    expect(sunText(sun, wordsIn('sv'))).toBe('Solen går inte upp eller ner den dagen.');
  });

  it.each([
    ['sv', 'fredag 27 november 2026 kl. 16.00–17.15'],
    ['en', 'Friday 27 November 2026, 16:00–17:15'],
  ] as const)('tell the time in %s', (language, text) => {
    const time = { date: '2026-11-27', startMinute: 960, endMinute: 1035 };
    expect(plain(whenText(time, wordsIn(language)))).toBe(text);
  });

  it.each([
    [{ kind: 'fact', factId: 'f' }, 'Lägesbilden: Mörkt', 'Situation picture: Dark'],
    [
      { kind: 'own-share', factId: 'f' },
      'Egen andel över hela stadens: Mörkt',
      'Own share above the whole city’s: Dark',
    ],
    [
      { kind: 'observed', what: 'lighting', times: 3 },
      'Noterat på vandring: Belysning (3)',
      'Noted on a walk: Lighting (3)',
    ],
    [{ kind: 'open-points', points: 2 }, 'Öppna åtgärdspunkter: 2', 'Open action points: 2'],
    [{ kind: 'works-well' }, 'Fungerade vid en tidigare vandring', 'Worked on an earlier walk'],
  ] satisfies [StopReason, string, string][])('tell the reason %o', (reason, swedish, english) => {
    const textOf = () => ({ sv: 'Mörkt', en: 'Dark' });
    expect(reasonText(reason, textOf, wordsIn('sv'))).toBe(swedish);
    expect(reasonText(reason, textOf, wordsIn('en'))).toBe(english);
  });

  it('name a statement that is not there by its code', () => {
    expect(reasonText({ kind: 'fact', factId: 'f.7' }, () => null, wordsIn('sv'))).toBe(
      'Lägesbilden: f.7',
    );
  });

  it('tell the way by the names of its streets', () => {
    const line = [
      [18.06, 59.33],
      [18.07, 59.33],
    ] as const;
    const net = walkingNet([{ name: 'Storgatan', line }]);
    const walk = aWalk({
      stops: [aStop(), aStop({ id: 's', name: 'Bron', position: [18.07, 59.33] })],
    });
    expect(routeText(walk, net, wordsIn('sv')).map(plain)).toEqual([
      'Start: The square.',
      'Gå Storgatan 570 m till stopp 2, Bron (570 m).',
    ]);
  });

  it('say where no net leads, and nothing of a walk without a way', () => {
    const walk = aWalk({
      legs: [
        {
          line: [
            [18.06, 59.33],
            [18.07, 59.33],
          ],
          isOnNet: false,
        },
      ],
    });
    expect(routeText(walk, null, wordsIn('sv'))[1]).toMatch(/570 m, gångnät saknas/);
    expect(routeText(walk, null, wordsIn('en'))[1]).toMatch(/570 m, no net of ways/);
    expect(routeText(aWalk({ stops: [aStop()], legs: [] }), null, wordsIn('sv'))).toEqual([]);
  });

  it('gather the stops without rådighet in one line', () => {
    const stops = [aStop({ radighet: [] }), aStop({ id: 's', radighet: [], doesWork: true })];
    expect(warningLines(walkWarnings(aWalk({ stops })), wordsIn('sv'))).toEqual([
      'Saknad rådighet på stopp 1 och 2.',
    ]);
  });
});
