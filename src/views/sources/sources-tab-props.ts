import type { Importer } from '../../commands/import-file.ts';
import type { Keeper } from '../../commands/keep-plans.ts';
import type { ProjectActions } from '../../commands/project-file.ts';

export interface SourcesTabProps {
  readonly importer: Importer;
  readonly keeper: Keeper;
  readonly project: ProjectActions;
}
