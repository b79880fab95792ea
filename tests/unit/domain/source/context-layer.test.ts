import { expect, it } from 'vitest';
import { type ContextLayerId, contextOrigins } from '#src/domain/source/context-layer.ts';
import { aDataSet } from '../../../builders/sheets.ts';

const hidden: Readonly<Record<ContextLayerId, boolean>> = {
  boundaries: false,
  rail: false,
  cycleRoutes: false,
  streetNames: false,
  schools: false,
  entrances: false,
  stops: false,
};
const sources = [
  { id: 'boundaries', dataSetIds: ['city-map'] },
  { id: 'rail', dataSetIds: ['tracks', 'stations'] },
  { id: 'streetNames', dataSetIds: ['streets'] },
] as const;
const undated = { sv: 'inget år', en: 'no year' };
const dataSets = [
  aDataSet({ id: 'city-map', owner: 'The City', period: { sv: '2021', en: '2021' } }),
  aDataSet({ id: 'tracks', owner: 'Mappers', period: undated }),
  aDataSet({ id: 'streets', owner: 'Mappers', period: undated }),
  aDataSet({ id: 'stations', owner: 'The City', period: undated }),
];

it('names owner and period of each shown layer, layers of one origin together', () => {
  const shown = { ...hidden, boundaries: true, rail: true, streetNames: true };

  expect(contextOrigins(shown, sources, dataSets)).toEqual([
    {
      layers: ['boundaries'],
      owner: 'The City',
      period: { sv: '2021', en: '2021' },
      dataSetIds: ['city-map'],
    },
    {
      layers: ['rail', 'streetNames'],
      owner: 'Mappers',
      period: undated,
      dataSetIds: ['tracks', 'streets'],
    },
    { layers: ['rail'], owner: 'The City', period: undated, dataSetIds: ['stations'] },
  ]);
});

it('says nothing of layers that are not shown', () => {
  expect(contextOrigins(hidden, sources, dataSets)).toEqual([]);
});
