import type { SourceTrait } from '#src/domain/source/source.ts';
import { checkUniqueIds } from './check-ids.ts';
import type { IssueLog } from './issue-log.ts';
import type { RawFactsFile } from './raw-schemas.ts';
import type { DocumentSourcesConfig } from './region-config.ts';

type ConfiguredTrait = DocumentSourcesConfig['sources'][number]['traits'][number];

/** Traits by id of the source. A trait without a ground, or on a statement of another source, is an error. */
export function traitsOfSources(
  config: DocumentSourcesConfig,
  raw: Pick<RawFactsFile, 'sources' | 'facts' | 'inconsistencies'>,
  file: string,
  log: IssueLog,
): ReadonlyMap<string, ConfiguredTrait[]> {
  const factsById = new Map(raw.facts.map((fact) => [fact.id, fact]));
  const codes = new Set(raw.inconsistencies.map(({ id }) => id));
  checkUniqueIds(
    config.sources.map(({ sourceId }) => sourceId),
    file,
    log,
  );
  for (const { sourceId, traits } of config.sources) {
    const where = { file, record: sourceId };
    if (!raw.sources.some(({ id }) => id === sourceId)) {
      log.error('unknown-source', where, { source: sourceId });
    }
    checkUniqueIds(
      traits.map(({ trait }) => `${sourceId}.${trait}`),
      file,
      log,
    );
    for (const trait of traits) {
      const grounds = trait.factIds.map((id) => factsById.get(id));
      const isOfOther = grounds.some((fact) => fact !== undefined && fact.sourceId !== sourceId);
      if (isOfOther || !hasGround(trait)) {
        log.error('trait-without-ground', where, { trait: trait.trait });
      }
      for (const id of trait.factIds) {
        if (!factsById.has(id)) log.error('unknown-fact', where, { fact: id });
      }
      for (const id of trait.contradictionIds) {
        if (!codes.has(id)) log.error('unknown-contradiction', where, { contradiction: id });
      }
    }
  }
  return new Map(config.sources.map(({ sourceId, traits }) => [sourceId, traits]));
}

function hasGround({ isFromTitle, factIds, contradictionIds }: SourceTrait): boolean {
  return isFromTitle || factIds.length + contradictionIds.length > 0;
}
