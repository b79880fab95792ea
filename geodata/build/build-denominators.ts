import type { FactsFile } from '#src/data/schema/facts-file.ts';
import type { ReadingsFile } from '#src/data/schema/readings-file.ts';
import type { FigurePeriod, SourcedDenominator } from '#src/domain/denominator/denominator.ts';
import { checkUniqueIds } from './check-ids.ts';
import type { IssueLog } from './issue-log.ts';
import { optional } from './optional.ts';
import type { ReadingsConfig } from './region-config.ts';

type PackedFact = FactsFile['facts'][number];
type DenominatorConfig = ReadingsConfig['denominators'][number];
type DenominatorsPart = Pick<ReadingsFile, 'denominators' | 'unsuitableDenominators'>;

export interface DenominatorRules {
  readonly file: string;
  readonly factOf: (factId: string) => PackedFact | undefined;
  readonly checkPlace: (placeId: string, record: string) => void;
}

/** The source's words for each denominator's unit. */
const sourceUnits: Readonly<Record<SourcedDenominator, readonly string[]>> = {
  residents: ['personer'],
  'passers-by': ['personer/dygn'],
  visitors: ['besökare/år'],
  'licensed-venues': ['antal', 'antal (cirka)'],
};

/** Takes figures, places, periods and sources from the facts, as the region's list says. */
export function buildDenominators(
  config: Pick<ReadingsConfig, 'denominators' | 'unsuitableDenominators'>,
  { file, factOf, checkPlace }: DenominatorRules,
  log: IssueLog,
): DenominatorsPart {
  const denominators = config.denominators.flatMap((entry) => {
    const fact = factOf(entry.factId);
    return fact === undefined ? [] : pack(entry, fact, file, log);
  });
  for (const { placeId, factId } of config.unsuitableDenominators) {
    checkPlace(placeId, factId);
    factOf(factId);
  }
  checkUniqueIds(denominators.map(keyOf), file, log);
  checkUniqueIds(config.unsuitableDenominators.map(keyOf), file, log);
  return { denominators, unsuitableDenominators: config.unsuitableDenominators };
}

function pack(
  { factId, denominator, isApproximate }: DenominatorConfig,
  fact: PackedFact,
  file: string,
  log: IssueLog,
): DenominatorsPart['denominators'] {
  const { value } = fact;
  const isFigure =
    value.kind === 'number' && value.value > 0 && sourceUnits[denominator].includes(value.unit);
  if (!isFigure) {
    const detail = value.kind === 'number' ? `${value.value} ${value.unit}` : value.kind;
    log.error('denominator-not-a-figure', { file, record: factId }, { detail });
    return [];
  }
  return [
    {
      placeId: fact.placeId,
      denominator,
      value: value.value,
      ...optional('isApproximate', isApproximate),
      period: periodOf(fact),
      factId,
      sourceId: fact.sourceId,
    },
  ];
}

/** The day or months where the source gives them, else its year. */
function periodOf({ period, year }: PackedFact): FigurePeriod {
  if (period.kind === 'stated') return period;
  if (year.kind !== 'year') return { kind: 'not-stated' };
  return { kind: 'stated', text: { sv: String(year.year), en: String(year.year) } };
}

function keyOf({
  placeId,
  denominator,
}: {
  readonly placeId: string;
  readonly denominator: string;
}): string {
  return `${placeId} · ${denominator}`;
}
