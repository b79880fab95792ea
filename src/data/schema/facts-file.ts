import { factKinds } from '../../domain/fact/fact.ts';
import { PACK_VERSION } from './manifest-file.ts';
import { id, localizedText, text, year } from './parts.ts';
import { z } from './zod.ts';

/** Fact ids come from the document's own numbering and hold capitals and å ä ö. */
export const factId = z.string().check(z.regex(/^[\p{L}\d][\p{L}\d.-]*$/u));

/** Contradiction codes: `I-KLARA-DEF`. */
export const contradictionId = z.string().check(z.regex(/^I-[A-Za-z0-9-]+$/));

/** One or more line ranges: `14-16,205-207`. */
export const lineRanges = z.string().check(z.regex(/^\d+(-\d+)?(,\d+(-\d+)?)*$/));

const factYear = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('year'), year }),
  z.strictObject({ kind: z.literal('school-year'), firstYear: year }),
  z.strictObject({ kind: z.literal('earlier-years') }),
  z.strictObject({ kind: z.literal('not-stated') }),
]);

export const factPeriod = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('not-stated') }),
  z.strictObject({ kind: z.literal('stated'), text: localizedText }),
]);

const factValue = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('number'), value: z.number(), unit: text }),
  z.strictObject({ kind: z.literal('yes-no'), value: z.boolean() }),
  z.strictObject({ kind: z.literal('none') }),
]);

const fact = z.strictObject({
  id: factId,
  placeId: id,
  indicator: localizedText,
  group: z.exactOptional(localizedText),
  year: factYear,
  period: factPeriod,
  value: factValue,
  unit: localizedText,
  kind: z.enum(factKinds),
  comparedWith: z.exactOptional(text),
  text: localizedText,
  sourceId: id,
  lines: lineRanges,
  caveat: z.exactOptional(localizedText),
  contradictionIds: z.array(contradictionId),
  visibility: z.enum(['open', 'internal']),
});

export const factsFile = z.strictObject({
  version: z.literal(PACK_VERSION),
  facts: z.array(fact).check(z.minLength(1)),
});

export type FactsFile = z.infer<typeof factsFile>;
