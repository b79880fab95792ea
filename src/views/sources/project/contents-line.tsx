import type { ProjectContents } from '../../../domain/project/project.ts';
import { useText } from '../../../i18n/use-text.ts';

export function ContentsLine({ contents }: { readonly contents: ProjectContents }) {
  const { t, format } = useText();
  return (
    <p>
      {t('project.save.contentsLine', {
        plans: format.number(contents.plans),
        sets: format.number(contents.sets),
        rows: format.number(contents.rows),
        texts: format.number(contents.freeTexts),
      })}
    </p>
  );
}
