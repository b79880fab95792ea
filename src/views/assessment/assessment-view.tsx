import './assessment.css';
import { Copy, Printer, Redo2, Undo2 } from 'lucide-react';
import { Link, useNavigate } from 'react-router';
import type { Keeper } from '../../commands/keep-plans.ts';
import { assessmentPlanId } from '../../domain/assessment/assessment.ts';
import { useText } from '../../i18n/use-text.ts';
import { selectRegion } from '../../state/select-data.ts';
import { useApp } from '../../state/use-app.ts';
import { useHistorySteps } from '../../state/use-history-steps.ts';
import { Button } from '../../ui/button.tsx';
import { usePrepareOnPrint } from '../../ui/print-command.ts';
import { SavedMark } from '../../ui/saved-mark.tsx';
import { useCopy } from '../../ui/use-copy.ts';
import { Section } from './section.tsx';
import { type ShownSection, useSections } from './use-sections.ts';

interface AssessmentViewProps {
  /** Of the map, of the sheet and of what is kept. */
  readonly paths: { readonly map: string; readonly sheet: string; readonly kept: string };
  readonly keeper: Keeper;
}

/** The assessment on one page. */
export function AssessmentView({ paths, keeper }: AssessmentViewProps) {
  const { t } = useText();
  const navigate = useNavigate();
  const region = useApp(selectRegion);
  const planId = assessmentPlanId(region?.id ?? '');
  const save = useApp(({ saveStates }) => saveStates.get(planId));
  const sections = useSections();
  const { canUndo, canRedo, undo, redo } = useHistorySteps();
  const [isCopied, copy] = useCopy();
  const print = () => void navigate(paths.sheet);
  usePrepareOnPrint(false, print);
  return (
    <main className="pb-page pb-assess" id="main">
      <div className="pb-assess-tools">
        <Link to={paths.map}>{t('assessment.back')}</Link>
        <Link to={paths.kept}>{t('assessment.versions')}</Link>
        <SavedMark save={save} onTakeOver={() => void keeper.takeOver(planId)} />
      </div>
      <h1>{t('assessment.title')}</h1>
      <p className="pb-assess-quiet">{t('assessment.lead')}</p>
      <div className="pb-assess-tools">
        <Button icon={<Undo2 aria-hidden />} isDisabled={!canUndo} onPress={undo}>
          {t('assessment.undo')}
        </Button>
        <Button icon={<Redo2 aria-hidden />} isDisabled={!canRedo} onPress={redo}>
          {t('assessment.redo')}
        </Button>
        <Button
          icon={<Copy aria-hidden />}
          isDisabled={sections === null}
          onPress={() => copy(plainText(sections ?? [], (one) => t(`assessment.section.${one}`)))}
        >
          {t('assessment.copy')}
        </Button>
        <Button icon={<Printer aria-hidden />} isDisabled={sections === null} onPress={print}>
          {t('assessment.print')}
        </Button>
        <span role="status">{isCopied ? t('assessment.copied') : ''}</span>
      </div>
      {sections === null ? (
        <p role="status">{t('assessment.waiting')}</p>
      ) : (
        sections.map((shown) => <Section key={shown.section} shown={shown} />)
      )}
    </main>
  );
}

function plainText(
  sections: readonly ShownSection[],
  titleOf: (section: ShownSection['section']) => string,
): string {
  return sections
    .map(({ section, suggestion, own }) => `${titleOf(section)}\n${own?.edit.text ?? suggestion}`)
    .join('\n\n');
}
