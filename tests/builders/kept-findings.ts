import type { KeptFinding } from '#src/domain/compare/kept-finding.ts';

export function aKeptFinding(given: Partial<KeptFinding> = {}): KeptFinding {
  return {
    version: 1,
    id: '2026-11-26T06:30:00.000Z',
    keptOn: '2026-11-26',
    regionId: 'region',
    address: '#/jamfor?vad=tal:ran',
    isPractice: false,
    finding: {
      kind: 'count',
      subject: { kind: 'stated-count', statedCountId: 'ran' },
      origin: 'stated',
      against: 'earlier',
      from: { placeId: 'square', year: 2022, value: 154 },
      to: { placeId: 'square', year: 2025, value: 69 },
      code: 'reliable-decrease',
      ratios: [{ ratio: 0.45, interval: { lower: 0.34, upper: 0.6 } }],
    },
    periods: [
      {
        from: { start: '2022-01-01', end: '2022-12-31' },
        to: { start: '2025-01-01', end: '2025-12-31', months: [1, 2] },
      },
    ],
    factIds: ['crime.robbery'],
    sourceIds: ['compstat'],
    contradictionIds: ['I-PERIOD'],
    ...given,
  };
}
