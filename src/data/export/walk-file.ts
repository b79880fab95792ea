import { type WalkTable, type WalkTableWords, walkCsv } from '../../domain/walk/files/csv.ts';
import { walkGeojson } from '../../domain/walk/files/geojson.ts';
import { walkContent } from '../../domain/walk/files/write-elements.ts';
import { type ElementLabel, walkGpx } from '../../domain/walk/files/write-gpx.ts';
import type { WalkPlan } from '../../domain/walk/walk-plan.ts';

export type WalkFileKind = 'gpx' | 'geojson' | `csv-${WalkTable}`;

export interface WalkFileWords {
  readonly table: WalkTableWords;
  readonly labelOf: ElementLabel;
}

/** A walk as a file that others can open and the importer takes back to the same walk. UTF-8. */
export function walkFile(
  plan: Pick<WalkPlan, 'id' | 'title' | 'body'>,
  kind: WalkFileKind,
  hasOwnWords: boolean,
  words: WalkFileWords,
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
