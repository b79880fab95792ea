import i18next from 'i18next';
import { beforeAll, describe, expect, it } from 'vitest';
import { formatFor } from '#src/i18n/format.ts';
import { walkFeedbackText, walkInvitationText } from '#src/i18n/walk-letters.ts';
import { startWords } from '../../builders/start-words.ts';
import { anObservation, aPoint, aStop, aWalk } from '../../builders/walks.ts';

beforeAll(startWords);

const wordsIn = (language: 'sv' | 'en') => ({
  t: i18next.getFixedT(language),
  format: formatFor(language),
});
const lines = (text: string) => text.split('\n').map((line) => line.replace(/\s/g, ' '));

describe('the invitation', () => {
  const body = aWalk({
    audience: 'Boende',
    meetingPoint: { position: [18.06, 59.33], text: 'Under klockan' },
    stops: [aStop(), aStop({ id: 's', name: 'Bron', position: [18.07, 59.33], radighet: [] })],
    invited: ['community-police'],
  });
  const invitation = (language: 'sv' | 'en', given: Partial<typeof body> = {}) =>
    lines(
      walkInvitationText(
        { title: 'Runt torget', body: { ...body, ...given } },
        null,
        wordsIn(language),
      ),
    );

  it('says when, where, why, who is needed and how it is noted, in Swedish', () => {
    expect(invitation('sv')).toEqual([
      'Inbjudan: Runt torget',
      '',
      'När: fredag 27 november 2026 kl. 16.00–16.30',
      'Solen går ner 15.01. 16.00–16.30 mörkt',
      'Samling: Under klockan',
      'Slinga: 0,6 km · ca 30 min · 2 stopp',
      'Syfte: Mörker',
      'För vem: Boende',
      '',
      'Här stannar vi',
      'Stopp 1, The square – Trafikkontoret',
      'Stopp 2, Bron – Saknad rådighet',
      '',
      'Vi behöver er som kan ändra något på plats: Kommunpolis och Trafikkontoret.',
      '',
      'Vägen i ord',
      '– Start: The square.',
      '– Gå rakt till stopp 2, Bron (570 m, gångnät saknas).',
      '',
      'Vi går i lugn takt. Säg till i förväg om du behöver en annan takt eller väg.',
      'Vi antecknar platser och saker, aldrig personer. Inga personer eller registreringsnummer i bild.',
    ]);
  });

  it('is complete in English', () => {
    const text = invitation('en').join('\n');
    expect(text).toContain('When: Friday 27 November 2026, 16:00–16:30');
    expect(text).toContain('The sun sets at 15:01. 16:00–16:30 dark');
    expect(text).toContain('Meeting point: Under klockan');
    expect(text).toContain('No people or number plates in pictures.');
  });

  it('says what is not settled yet', () => {
    const text = invitation('sv', {
      time: null,
      meetingPoint: null,
      stops: [],
      legs: [],
      invited: [],
    });
    expect(text).toContain('När: datum kommer');
    expect(text).toContain('Samling: platsen kommer');
    expect(text.join()).not.toContain('Här stannar vi');
  });
});

describe('the feedback to those who came along', () => {
  const body = aWalk({
    observations: [
      anObservation({ note: 'Två lampor släckta' }),
      anObservation({ id: 'o-2', kind: 'feeling', feeling: 2 }),
      anObservation({ id: 'o-3', kind: 'feeling', feeling: 3 }),
      anObservation({ id: 'o-4', stopId: null, kind: 'works-well' }),
    ],
    points: [
      aPoint({ what: 'Laga lamporna', status: 'planned', tyckTillNumber: '12345' }),
      aPoint({ id: 'p-2', what: 'Klipp häcken', status: 'done', owner: 'park-engineer' }),
      aPoint({
        id: 'p-3',
        what: 'Flytta hållplatsen',
        status: 'declined',
        stopId: null,
        owner: 'public-transport',
        dueDate: null,
        reason: 'Prövas 2028',
      }),
      aPoint({ id: 'p-4', what: 'Sätt upp en skylt', owner: null, dueDate: null }),
    ],
  });
  const feedback = (language: 'sv' | 'en', given: Partial<typeof body> = {}) =>
    lines(
      walkFeedbackText({ title: 'Runt torget', body: { ...body, ...given } }, wordsIn(language)),
    );

  it('says what was noted, what is done by whom and when, and why not, in Swedish', () => {
    expect(feedback('sv')).toEqual([
      'Återkoppling: Runt torget',
      'Vandringen gick 27 november 2026.',
      '',
      'Tack för att ni gick med. 4 iakttagelser noterades.',
      '',
      'Det här noterades',
      '– Stopp 1, The square: Belysning: Två lampor släckta; Känsla, medel 2,5 av 5 (2 svar)',
      '– Mellan stoppen: Det här fungerar',
      '',
      'Det här ska göras',
      '– Laga lamporna (Stopp 1, The square): Trafikkontoret, klart senast 1 december 2026, planerad, Tyck till-nr 12345',
      '– Sätt upp en skylt (Stopp 1, The square): ansvarig saknas, datum saknas, ny',
      '',
      'Det här är åtgärdat',
      '– Klipp häcken (Stopp 1, The square): Parkingenjör',
      '',
      'Det här görs inte',
      '– Flytta hållplatsen: SL, skäl: Prövas 2028',
      '',
      'Åtgärdspunkterna följs upp på en ny vandring.',
    ]);
  });

  it('is complete in English', () => {
    const text = feedback('en').join('\n');
    expect(text).toContain('4 observations were noted.');
    expect(text).toContain('ready by 1 December 2026, planned, Tyck till no. 12345');
    expect(text).toContain('reason: Prövas 2028');
  });

  it('does not pass a refusal without its reason off as settled', () => {
    const points = [aPoint({ status: 'declined' })];
    expect(feedback('sv', { points }).join('\n')).toContain('skäl: skäl saknas');
  });

  it('says so where no points came of the walk', () => {
    expect(feedback('sv', { points: [] }).at(-1)).toBe(
      'Vandringen ledde inte till några åtgärdspunkter.',
    );
  });
});
