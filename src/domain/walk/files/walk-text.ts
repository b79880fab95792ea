import type { WalkPlan } from '../walk-plan.ts';
import { type WalkTable, type WalkTableWords, walkCsv } from './csv.ts';
import { walkGeojson } from './geojson.ts';
import { walkContent } from './write-elements.ts';
import { type ElementLabel, walkGpx } from './write-gpx.ts';

export type WalkFileKind = 'gpx' | 'geojson' | `csv-${WalkTable}`;

export interface WalkTextWords {
  readonly table: WalkTableWords;
  readonly labelOf: ElementLabel;
}

/** A walk as the text of a file that others can open and the importer takes back to the same walk. */
export function walkText(
  plan: Pick<WalkPlan, 'id' | 'title' | 'body'>,
  kind: WalkFileKind,
  hasOwnWords: boolean,
  words: WalkTextWords,
): string {
  const content = walkContent(plan, hasOwnWords);
  switch (kind) {
    case 'gpx':
      return walkGpx(content, words.labelOf);
    case 'geojson':
      return walkGeojson(content);
    case 'csv-stop':
      return walkCsv(content, 'stop', words.table);
    case 'csv-observation':
      return walkCsv(content, 'observation', words.table);
    case 'csv-point':
      return walkCsv(content, 'point', words.table);
  }
}
