import type { Importer } from '../../commands/import-file.ts';
import type { Keeper } from '../../commands/keep-plans.ts';
import type { ProjectActions } from '../../commands/project-file.ts';
import type { YearFactsActions } from '../../commands/year-facts.ts';

export interface SourcesTabProps {
  /** Where the tab stands in the address. */
  readonly path: string;
  /** What the address names inside the tab. */
  readonly part: string | undefined;
  readonly importer: Importer;
  readonly keeper: Keeper;
  readonly project: ProjectActions;
  readonly yearFacts: YearFactsActions;
}
