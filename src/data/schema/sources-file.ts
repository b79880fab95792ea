import { contextLayerIds } from '../../domain/source/context-layer.ts';
import { contradictionId, lineRanges } from './facts-file.ts';
import { PACK_VERSION } from './manifest-file.ts';
import { id, isoDate, localizedText, text } from './parts.ts';
import { z } from './zod.ts';

export const sourcesFile = z.strictObject({
  version: z.literal(PACK_VERSION),
  documentSources: z.array(
    z.strictObject({ id, title: text, titleEn: text, isListed: z.boolean() }),
  ),
  dataSets: z.array(
    z.strictObject({
      id,
      title: localizedText,
      owner: text,
      licence: text,
      attribution: text,
      fetched: isoDate,
      crs: text,
      period: localizedText,
      bias: localizedText,
    }),
  ),
  /** Every context layer, with the data sets it is drawn from. */
  contextLayers: z.array(
    z.strictObject({
      id: z.enum(contextLayerIds),
      dataSetIds: z.array(id).check(z.minLength(1)),
    }),
  ),
  contradictions: z.array(
    z.strictObject({
      id: contradictionId,
      text: localizedText,
      lines: z.array(lineRanges),
      severity: z.enum(['high', 'medium', 'low']),
    }),
  ),
  priorityAreas: z.array(
    z.strictObject({
      id,
      name: localizedText,
      isChecked: z.boolean(),
      meaning: localizedText,
      measures: z.array(localizedText),
      lines: lineRanges,
      caveat: z.exactOptional(localizedText),
    }),
  ),
});

export type SourcesFile = z.infer<typeof sourcesFile>;
