import type { FactsFile } from '#src/data/schema/facts-file.ts';
import type { ReadingsFile } from '#src/data/schema/readings-file.ts';
import { checkUniqueIds } from './check-ids.ts';
import type { IssueLog } from './issue-log.ts';
import { optional } from './optional.ts';
import type { RawFactsFile } from './raw-schemas.ts';
import type { RegistersConfig } from './region-config.ts';
import type { Translate } from './translate.ts';

type Registers = ReadingsFile['registers'];

export interface RegisterRules {
  readonly file: string;
  readonly priorityAreas: RawFactsFile['priorityAreas'];
  readonly translate: Translate;
}

/** Goals, forums, recurring statements and school tables, as the region's list picks them out. */
export function buildRegisters(
  config: RegistersConfig,
  facts: FactsFile['facts'],
  { file, priorityAreas, translate }: RegisterRules,
  log: IssueLog,
): Registers {
  const placeIdOf = new Map(facts.map(({ id, placeId }) => [id, placeId]));
  const placeOf = (factId: string): string[] => {
    const placeId = placeIdOf.get(factId);
    if (placeId === undefined)
      log.error('unknown-fact', { file, record: factId }, { fact: factId });
    return placeId === undefined ? [] : [placeId];
  };
  const { goals, forums, recurring, schoolTables } = config;
  for (const entries of [forums, recurring, schoolTables]) {
    checkUniqueIds(
      entries.map(({ id }) => id),
      file,
      log,
    );
  }
  for (const factId of schoolTables.flatMap(({ factIds }) => factIds)) placeOf(factId);
  return {
    goals: goals.flatMap(({ factId }) => placeOf(factId).map((placeId) => ({ placeId, factId }))),
    forums: forums.flatMap(({ id, name, factId, measure, state, meetingsPerTerm, when }) => {
      const area = priorityAreas.find((one) => one.id === factId);
      if (area?.measures.includes(measure) !== true) {
        log.error('unknown-measure', { file, record: id }, { measure });
        return [];
      }
      return placeOf(factId).map(() => ({
        id,
        name,
        factId,
        measure: translate(measure, file, id),
        state,
        ...optional('meetingsPerTerm', meetingsPerTerm),
        ...optional('when', when),
      }));
    }),
    recurring: recurring.flatMap((entry) =>
      placeOf(entry.factId).map((placeId) => ({ ...entry, placeId })),
    ),
    schoolTables,
  };
}
