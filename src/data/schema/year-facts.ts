import { factKinds } from '../../domain/fact/fact.ts';
import { findPersonalText } from '../../domain/text/personal-text.ts';
import {
  type YearContradiction,
  type YearFact,
  type YearFacts,
  type YearPriorityArea,
  type YearSource,
  yearFileFormats,
  yearLimits,
} from '../../domain/year-diff/year-facts.ts';
import { type YearFaultCode, yearFaultCodes } from '../../domain/year-diff/year-fault.ts';
import { z } from './zod.ts';

/** What a check says is the code of its fault, for the reader of a file to put into words. */
const says = (code: YearFaultCode): YearFaultCode => code;

const text = (most: number) =>
  z.string().check(
    z.maxLength(most, says('too-long')),
    z.refine((value) => findPersonalText(value).length === 0, says('personal-data')),
  );
const name = text(yearLimits.name);
const named = name.check(z.minLength(1, says('missing-field')));
const sentence = text(yearLimits.text);
const stated = sentence.check(z.minLength(1, says('missing-field')));
const key = z
  .string()
  .check(
    z.minLength(1, says('missing-field')),
    z.maxLength(120, says('too-long')),
    z.regex(/^[\p{L}\d][\p{L}\d._-]*$/u, says('bad-id')),
  );
/** `14-16,205-207`. */
const lines = z
  .string()
  .check(
    z.minLength(1, says('missing-field')),
    z.regex(/^\d+(-\d+)?(,\d+(-\d+)?)*$/, says('bad-lines')),
    z.maxLength(200),
  );
const contradictionKey = z
  .string()
  .check(z.regex(/^I-[A-Za-z0-9-]+$/, says('bad-id')), z.maxLength(60, says('too-long')));
const documentYear = z.int().check(z.gte(1900), z.lte(2100));
const factYear = z.union([
  documentYear,
  z.string().check(z.regex(/^(\d{4}\/\d{2}|tidigare år|ej angivet)$/)),
]);

const factShape = {
  id: key,
  place: key,
  indicator: named,
  group: name,
  year: factYear,
  period: name,
  value: z.nullable(z.union([z.number(), z.boolean()])),
  unit: named,
  kind: z.enum(factKinds),
  comparator: name,
  sv: stated,
  en: sentence,
  sourceId: key,
  lines,
  caveat: sentence,
  inconsistencies: z.readonly(z.array(contradictionKey).check(z.maxLength(50))),
};

/** Strict: no field for a person exists, and none can be slipped in. */
export const yearFactSchema: z.ZodMiniType<YearFact> = z
  .strictObject(factShape)
  .check(
    z.refine(
      ({ value, unit }) =>
        typeof value !== 'number' || unit !== 'procent' || (value >= 0 && value <= 100),
      { error: says('share-out-of-range'), path: ['value'] },
    ),
  );

export const yearSourceSchema: z.ZodMiniType<YearSource> = z.strictObject({
  id: key,
  name: named,
  isListed: z.boolean(),
});

export const yearPlaceSchema = z.strictObject({ id: key, name: named });

export const yearContradictionSchema: z.ZodMiniType<YearContradiction> = z.strictObject({
  id: contradictionKey,
  sv: stated,
  en: stated,
  lines: z.readonly(z.array(lines).check(z.maxLength(50))),
  severity: z.enum(['high', 'medium', 'low']),
});

export const yearPriorityAreaSchema: z.ZodMiniType<YearPriorityArea> = z.strictObject({
  id: key,
  name: named,
  isChecked: z.boolean(),
  meaning: sentence,
  measures: z.readonly(z.array(sentence).check(z.maxLength(100))),
  lines,
  caveat: sentence,
});

export const yearDocumentName = named;

const list = <T extends z.core.$ZodType>(entry: T, most: number = yearLimits.entries) =>
  z.readonly(z.array(entry).check(z.maxLength(most)));
const choices = list(z.strictObject({ from: key, to: z.nullable(key) }));
const fault = z.strictObject({
  code: z.enum(yearFaultCodes),
  at: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('cell'), row: z.int().check(z.gte(1)), column: name }),
    z.strictObject({ kind: z.literal('path'), path: name }),
  ]),
  found: z.exactOptional(name),
});

/** Another year's situation picture on the device. */
export const yearFactsSchema: z.ZodMiniType<YearFacts> = z.strictObject({
  fileName: name,
  format: z.enum(yearFileFormats),
  facts: list(yearFactSchema, yearLimits.facts),
  sources: list(yearSourceSchema),
  placeNames: list(yearPlaceSchema),
  contradictions: list(yearContradictionSchema),
  priorityAreas: list(yearPriorityAreaSchema),
  hasLists: z.boolean(),
  faults: list(fault, yearLimits.faults),
  emptyRows: z.int().check(z.gte(0)),
  year: documentYear,
  document: named,
  places: choices,
  sourceChoices: choices,
  editions: choices,
  isUsed: z.boolean(),
});
