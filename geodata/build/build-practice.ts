import type { BasemapFile } from '#src/data/schema/basemap-file.ts';
import { PACK_VERSION } from '#src/data/schema/manifest-file.ts';
import { NO_POSITION, type PracticeFile } from '#src/data/schema/practice-file.ts';
import { incidentCategories, incidentChannels } from '#src/domain/incident/incident.ts';
import { dateOfDay } from '#src/domain/incident/local-time.ts';
import { checkRecipe, checkStatements, type StatementInput } from './check-practice.ts';
import { drawIncidents, periodOf } from './draw-incidents.ts';
import { encodePractice, LONGEST_GAP_MIN } from './encode-practice.ts';
import type { IssueLog } from './issue-log.ts';
import { PracticeGround } from './practice-ground.ts';
import type { PracticeAssumptions } from './practice-recipe.ts';
import { sha256 } from './read-source.ts';

/** `file` is the recipe's path below the sources; its folder is the data set. */
export interface PracticeInput extends StatementInput {
  readonly assumptions: PracticeAssumptions['assumptions'];
  readonly basemap: Pick<BasemapFile, 'outline' | 'water' | 'streets'>;
}

export interface Practice {
  readonly header: PracticeFile;
  readonly columns: Uint8Array;
}

/** Synthetic incidents that follow the document's statements. Stops when the recipe cannot be followed. */
export function buildPractice(input: PracticeInput, log: IssueLog): Practice {
  const { recipe, assumptions, file } = input;
  const known = {
    placeIds: new Set(input.places.map(({ id }) => id)),
    factIds: new Set(input.facts.map(({ id }) => id)),
  };
  checkRecipe(recipe, assumptions, known, file, log);
  log.stopOnErrors();
  const areas = new Map(
    input.places.flatMap(({ id, boundary }) =>
      boundary === undefined ? [] : [[id, boundary.area] as const],
    ),
  );
  const ground = new PracticeGround(recipe, input.basemap, areas);
  for (const id of ground.missing) {
    log.error('practice-recipe-invalid', { file, record: id }, { at: 'ground', detail: id });
  }
  log.stopOnErrors();
  const drawn = { ...drawIncidents(recipe, ground), bounds: ground.bounds };
  checkStatements(input, drawn, log);
  return pack(input, drawn, log);
}

function pack(
  { recipe, assumptions, file }: PracticeInput,
  { incidents, clock, bounds }: ReturnType<typeof drawIncidents> & Pick<PracticeGround, 'bounds'>,
  log: IssueLog,
): Practice {
  for (const [row, { minute }] of incidents.entries()) {
    const gap = minute - (incidents[row - 1]?.minute ?? 0);
    if (gap > LONGEST_GAP_MIN) {
      log.error('practice-recipe-invalid', { file }, { at: 'volumes', detail: `${gap} min` });
    }
  }
  const { columns, bytes } = encodePractice(incidents, NO_POSITION);
  const { first, last } = periodOf(recipe);
  const [dataSetId = ''] = file.split('/');
  return {
    header: {
      version: PACK_VERSION,
      dataSetId,
      seed: recipe.seed,
      count: incidents.length,
      placed: incidents.filter(({ x }) => x !== NO_POSITION).length,
      period: { from: isoDate(first), to: isoDate(last) },
      origin: `${new Date(clock.origin * 60_000).toISOString().slice(0, 16)}Z`,
      timeZone: recipe.timeZone,
      offsets: [...clock.offsets],
      bounds,
      categories: [...incidentCategories],
      channels: [...incidentChannels],
      bytes: bytes.byteLength,
      sha256: sha256(bytes),
      columns,
      assumptions,
    },
    columns: bytes,
  };
}

function isoDate(days: number): string {
  const { year, month, day } = dateOfDay(days);
  return [year, ...[month, day].map((part) => String(part).padStart(2, '0'))].join('-');
}
