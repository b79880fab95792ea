import { PACK_VERSION } from '#src/data/schema/manifest-file.ts';
import type { SourcesFile } from '#src/data/schema/sources-file.ts';
import { contextLayerIds } from '#src/domain/source/context-layer.ts';
import { checkUniqueIds } from './check-ids.ts';
import type { IssueLog } from './issue-log.ts';
import { optional } from './optional.ts';
import type { RawFactsFile } from './raw-schemas.ts';
import type { SourceDescription } from './read-source.ts';
import type { DocumentSourcesConfig, RegionConfig, ReplacementsConfig } from './region-config.ts';
import { traitsOfSources } from './traits-of-sources.ts';
import type { Translate } from './translate.ts';

export interface SourceRules {
  readonly file: string;
  readonly replacements: ReplacementsConfig['contradictions'];
  readonly replacementsFile: string;
  readonly translate: Translate;
  readonly contextLayers: RegionConfig['contextLayers'];
  readonly regionFile: string;
  readonly documentSources: DocumentSourcesConfig;
  readonly documentSourcesFile: string;
}

export function buildSources(
  raw: RawFactsFile,
  descriptions: readonly SourceDescription[],
  rules: SourceRules,
  log: IssueLog,
): SourcesFile {
  const { file, translate } = rules;
  checkUniqueIds(
    raw.priorityAreas.map((area) => area.id),
    file,
    log,
  );
  checkUniqueIds(
    rules.replacements.map((entry) => entry.contradictionId),
    rules.replacementsFile,
    log,
  );
  for (const { contradictionId, text } of rules.replacements) {
    const found = raw.inconsistencies.find((entry) => entry.id === contradictionId);
    if (found === undefined || (found.sv === text.sv && found.en === text.en)) {
      log.error('replacement-not-needed', {
        file: rules.replacementsFile,
        record: contradictionId,
      });
    }
  }
  for (const [layer, sources] of Object.entries(rules.contextLayers)) {
    for (const source of sources) {
      if (descriptions.some(({ id }) => id === source)) continue;
      log.error('unknown-source', { file: rules.regionFile, record: layer }, { source });
    }
  }
  const traits = traitsOfSources(rules.documentSources, raw, rules.documentSourcesFile, log);
  return {
    version: PACK_VERSION,
    documentSources: raw.sources.map((source) => ({
      id: source.id,
      title: source.name,
      titleEn: translate(source.name, file, source.id).en,
      isListed: source.listedInKallor,
      traits: traits.get(source.id) ?? [],
    })),
    dataSets: descriptions.map(({ files: _, ...dataSet }) => dataSet),
    contextLayers: contextLayerIds.map((id) => ({ id, dataSetIds: rules.contextLayers[id] })),
    contradictions: raw.inconsistencies.map((entry) => ({
      id: entry.id,
      text: rules.replacements.find((candidate) => candidate.contradictionId === entry.id)
        ?.text ?? { sv: entry.sv, en: entry.en },
      lines: entry.lines,
      severity: entry.severity,
    })),
    priorityAreas: raw.priorityAreas.map((area) => ({
      id: area.id,
      name: translate(area.name, file, area.id),
      isChecked: area.checked,
      meaning: translate(area.meaning, file, area.id),
      measures: area.measures.map((measure) => translate(measure, file, area.id)),
      lines: area.lines,
      ...optional('caveat', area.caveat === '' ? undefined : translate(area.caveat, file, area.id)),
    })),
  };
}
