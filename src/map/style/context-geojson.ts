import type { FeatureCollection, Point } from 'geojson';
import type { ContextFile } from '../../data/schema/context-file.ts';
import { pointFeature } from '../../domain/geo/to-feature.ts';
import type { Language } from '../../domain/text/localized-text.ts';
import { collection } from './basemap-geojson.ts';

export interface ContextGeojson {
  readonly schools: FeatureCollection<Point>;
  readonly entrances: FeatureCollection<Point>;
  readonly stops: FeatureCollection<Point>;
}

type Wheelchair = ContextFile['entrances'][number]['wheelchair'];

const wheelchairWords: Readonly<Record<Language, Readonly<Record<Wheelchair, string>>>> = {
  sv: {
    yes: 'rullstol: ja',
    limited: 'rullstol: delvis',
    no: 'rullstol: nej',
    unknown: 'rullstol: uppgift saknas',
  },
  en: {
    yes: 'wheelchair: yes',
    limited: 'wheelchair: partly',
    no: 'wheelchair: no',
    unknown: 'wheelchair: not stated',
  },
};

/** Properties of every feature: `name`. */
export function contextGeojson(context: ContextFile | null, language: Language): ContextGeojson {
  return {
    schools: points(context?.schools ?? []),
    entrances: points(
      (context?.entrances ?? []).map(({ name, wheelchair, position }) => ({
        name: `${name}\n${wheelchairWords[language][wheelchair]}`,
        position,
      })),
    ),
    stops: points(context?.stops ?? []),
  };
}

function points(
  items: readonly { readonly name: string; readonly position: readonly [number, number] }[],
): FeatureCollection<Point> {
  return collection(
    items.map(({ name, position }) => ({ ...pointFeature(position), properties: { name } })),
  );
}
