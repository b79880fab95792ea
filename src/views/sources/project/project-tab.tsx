import './project.css';
import { useText } from '../../../i18n/use-text.ts';
import type { SourcesTabProps } from '../sources-tab-props.ts';
import { OpenProject } from './open-project.tsx';
import { SaveProject } from './save-project.tsx';
import { TablesOut } from './tables-out.tsx';

/** Work and figures between devices. */
export function ProjectTab({ project }: SourcesTabProps) {
  const { t } = useText();
  return (
    <div className="pb-proj">
      <p>{t('project.lead')}</p>
      <SaveProject actions={project} />
      <OpenProject actions={project} />
      <TablesOut actions={project} />
    </div>
  );
}
