import type { Importer } from '../../commands/import-file.ts';

export interface SourcesTabProps {
  readonly importer: Importer;
}
