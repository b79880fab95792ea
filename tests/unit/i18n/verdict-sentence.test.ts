import i18next from 'i18next';
import { beforeAll, describe, expect, it } from 'vitest';
import { compare } from '#src/domain/compare/comparison.ts';
import type { ComparisonChoices } from '#src/domain/compare/comparison-choices.ts';
import { comparisonSubjects, findSubject } from '#src/domain/compare/subjects.ts';
import { formatFor } from '#src/i18n/format.ts';
import { rowSentences } from '#src/i18n/verdict-sentence.ts';
import { committedData, someChoices } from '../../builders/comparisons.ts';
import { startWords } from '../../builders/start-words.ts';

const data = committedData();

beforeAll(startWords);

function sentences(given: Partial<ComparisonChoices>, language: 'sv' | 'en' = 'sv') {
  const choices = someChoices(given);
  const subjects = comparisonSubjects(data, { practice: null, published: null });
  const subject = findSubject(subjects, choices.subject);
  if (subject === undefined) throw new Error('no such subject');
  const words = { t: i18next.getFixedT(language), format: formatFor(language) };
  const plain = (text: string) => text.replace(/\s/g, ' ').replaceAll('\u2212', '-');
  return compare(subject, choices, null, data).rows.map((row) => {
    const { chip, lead, notes } = rowSentences(
      row,
      (id) => data.places.get(id)?.label ?? id,
      words,
    );
    return [chip, lead, ...notes].map(plain);
  });
}

const avoid = {
  subject: { kind: 'survey', indicatorId: 'undviker-platser', groupId: 'alla' },
} as const;

describe('the sentence of a row', () => {
  it('calls equal figures the same rounded value, and says what a difference would need', () => {
    const rows = sentences({ ...avoid, years: [2024, 2025] });
    expect(rows[0]).toEqual([
      'Går inte att avgöra',
      'Norra innerstaden 36 % (2025) mot 36 % (2024): samma avrundade värde.',
      'Båda är avrundade till hela procent: de kan skilja sig åt med nästan en procentenhet åt endera hållet.',
      'Antal svar framgår inte av underlaget.',
    ]);
    expect(rows[1]).toEqual([
      'Går inte att avgöra',
      'Stockholms stad 38 % (2025), skillnad -2 procentenheter: går inte att avgöra.',
      'Säkerställd först vid omkring 4 500 svar i varje grupp (2 000–18 000 beroende på avrundning).',
      'Antal svar framgår inte av underlaget.',
      'Platsen ingår i jämförelsen, så urvalen är inte helt skilda åt.',
    ]);
  });

  it('never writes a difference of shares in percent, in either language', () => {
    for (const language of ['sv', 'en'] as const) {
      for (const [, lead = ''] of sentences(avoid, language)) {
        expect(lead).not.toMatch(/(skillnad|difference) [-+\d,.]+ ?%/);
      }
    }
  });

  it('gives the robberies’ percent under both readings, and names the break', () => {
    const rows = sentences({ subject: { kind: 'stated-count', statedCountId: 'anmalda-ran' } });
    expect(rows.map(([, , percent]) => percent)).toEqual([
      'Förändring -55 % (-66 % till -40 %, 95 %).',
      'Förändring per dag -46 % (-60 % till -29 %, 95 %).',
    ]);
    expect(rows[0]?.at(-1)).toBe('Över ett seriebrott: Norra innerstaden bildas (1 juli 2023).');
  });

  it('says why two surveys are not compared', () => {
    const rows = sentences({
      subject: { kind: 'survey', indicatorId: 'narkotikahandel-gata', groupId: 'alla' },
      placeIds: ['klara'],
      comparator: { kind: 'place', placeId: 'sergels-torg' },
    });
    expect(rows.at(-1)?.[0]).toBe('Ej jämförbart');
    expect(rows.at(-1)?.at(-1)).toBe(
      'Två serier delar aldrig linje: olika undersökningar, olika frågor, olika svarande och olika områden.',
    );
  });
});
