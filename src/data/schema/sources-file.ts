import { contextLayerIds } from '../../domain/source/context-layer.ts';
import { sourceTraitNames } from '../../domain/source/source.ts';
import { contradictionId, factId, lineRanges } from './facts-file.ts';
import { PACK_VERSION } from './manifest-file.ts';
import { id, isoDate, localizedText, text } from './parts.ts';
import { z } from './zod.ts';

export const sourceTrait = z.strictObject({
  trait: z.enum(sourceTraitNames),
  text: z.exactOptional(localizedText),
  isFromTitle: z.boolean(),
  factIds: z.array(factId),
  contradictionIds: z.array(contradictionId),
});

export const sourcesFile = z.strictObject({
  version: z.literal(PACK_VERSION),
  documentSources: z.array(
    z.strictObject({
      id,
      title: text,
      titleEn: text,
      isListed: z.boolean(),
      traits: z.array(sourceTrait),
    }),
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
