import './register.css';
import { useText } from '../../../i18n/use-text.ts';
import { Button } from '../../../ui/button.tsx';
import type { SourcesTabProps } from '../sources-tab-props.ts';
import { AgreementRegister } from './agreement-register.tsx';
import { BoundaryRegister } from './boundary-register.tsx';
import { CollaborationRegister } from './collaboration-register.tsx';
import { DrugSceneRegister } from './drug-scene-register.tsx';
import { ForumRegister } from './forum-register.tsx';
import { SchoolRegister } from './school-register.tsx';

/** In the order of the page. */
const sections = [
  { id: 'collaboration', Section: CollaborationRegister },
  { id: 'drugScenes', Section: DrugSceneRegister },
  { id: 'agreements', Section: AgreementRegister },
  { id: 'forums', Section: ForumRegister },
  { id: 'schools', Section: SchoolRegister },
  { id: 'boundaries', Section: BoundaryRegister },
] as const;

/** Every register of the document, one after another, with what people have noted beside it. */
export function RegisterTab({ keeper }: SourcesTabProps) {
  const { t } = useText();
  const headingId = (id: string) => `register-${id}`;
  return (
    <div className="pb-reg">
      <p className="pb-reg-quiet">{t('register.lead')}</p>
      <nav className="pb-reg-jump" aria-label={t('register.sections')}>
        {sections.map(({ id }) => (
          <Button
            key={id}
            size="small"
            variant="quiet"
            onPress={() => document.getElementById(headingId(id))?.focus()}
          >
            {t(`register.section.${id}`)}
          </Button>
        ))}
      </nav>
      {sections.map(({ id, Section }) => (
        <section key={id} aria-labelledby={headingId(id)}>
          <h2 id={headingId(id)} tabIndex={-1}>
            {t(`register.section.${id}`)}
          </h2>
          <Section keeper={keeper} />
        </section>
      ))}
    </div>
  );
}
