import { beforeAll, expect, it } from 'vitest';
import { buildOffenceSheet } from '#src/domain/offence-sheet/build-offence-sheet.ts';
import { offenceTypes } from '#src/domain/offence-sheet/offence-types.ts';
import { offenceBlocks } from '#src/print/offences/offence-blocks.tsx';
import { wordsOf } from '../../builders/compare-sheets.ts';
import { anOffenceInput, someOffenceCounts } from '../../builders/offence-sheets.ts';
import { startWords } from '../../builders/start-words.ts';

beforeAll(startWords);

it.each(offenceTypes)('gives every block of the sheet of %s a name of its own', (type) => {
  const counts = someOffenceCounts({
    ...(type !== 'close-relationships' && { type }),
    street: {
      year: 2024,
      total: 240,
      byArea: new Map(
        [...anOffenceInput().countedPlaces.stadsdelar, ...anOffenceInput().countedPlaces.named].map(
          ({ id }) => [id, 20],
        ),
      ),
      byWeekHour: new Uint32Array(168).fill(1),
      withoutPlace: 0,
      withoutHour: 0,
    },
  });
  const incidents = {
    counts,
    collected: { from: '2021-01-01', to: '2024-12-31' },
    source: { origin: 'practice', dataSetId: 'x', seed: 1, followed: 1, assumed: 1 },
    streetChannels: new Set([0]),
  } as const;
  const sheet = buildOffenceSheet(type, anOffenceInput({ incidents }));
  const ids = offenceBlocks(sheet, wordsOf('sv')).blocks.map(({ id }) => id);
  expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
});
