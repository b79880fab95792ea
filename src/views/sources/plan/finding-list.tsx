import { Link, useNavigate } from 'react-router';
import type { Keeper } from '../../../commands/keep-plans.ts';
import { startMeasureOfFinding } from '../../../commands/plan-measures.ts';
import { findingAnalysisId } from '../../../domain/measure/finding-analysis.ts';
import { findingText } from '../../../i18n/finding-text.ts';
import { sourceTitle } from '../../../i18n/source-titles.ts';
import { useText } from '../../../i18n/use-text.ts';
import { OriginBadge } from '../../../print/origin-badge.tsx';
import { type AnalysedFinding, selectAnalysedFindings } from '../../../state/select-measures.ts';
import { useApp, useAppStore } from '../../../state/use-app.ts';
import { Button } from '../../../ui/button.tsx';
import { Chip } from '../../../ui/chip.tsx';
import { SavedMark } from '../../../ui/saved-mark.tsx';
import { FactCodes } from '../fact-codes.tsx';
import { usePlanContext } from '../use-plan-context.ts';
import { AnalysisForm } from './analysis-form.tsx';
import { measureAddress } from './plan-parts.ts';
import { measurePorts } from './plan-ports.ts';

/** Findings of the situation picture, each with its cause, priority and measures. */
export function FindingList({ keeper }: { readonly keeper: Keeper }) {
  const { t } = useText();
  const analysed = useApp(selectAnalysedFindings);
  return (
    <section className="pb-pln-section" aria-labelledby="findings-title">
      <h2 id="findings-title">{t('causes.finding.title')}</h2>
      <p>{t('causes.finding.lead')}</p>
      {analysed.length === 0 && (
        <p>
          {t('causes.finding.none')} <Link to="/jamfor">{t('causes.finding.toCompare')}</Link>
        </p>
      )}
      <ul className="pb-pln-list">
        {analysed.map((one) => (
          <li key={one.finding.id} className="pb-pln-card">
            <FindingCard analysed={one} keeper={keeper} />
          </li>
        ))}
      </ul>
    </section>
  );
}

interface FindingCardProps {
  readonly analysed: AnalysedFinding;
  readonly keeper: Keeper;
}

function FindingCard({ analysed, keeper }: FindingCardProps) {
  const { finding, analysis, measures } = analysed;
  const words = useText();
  const { t, format } = words;
  const store = useAppStore();
  const navigate = useNavigate();
  const context = usePlanContext();
  const planId = findingAnalysisId(finding.id);
  const save = useApp(({ saveStates }) => saveStates.get(planId));
  const title = findingText(finding.finding, context.nameOf, words);
  const sources = finding.sourceIds.map((id) => sourceTitle(id, context, words));
  const begin = () => {
    const id = startMeasureOfFinding(store, finding.id, measurePorts);
    void navigate(measureAddress(id));
  };
  return (
    <>
      <h3>
        {title} {finding.isPractice && <OriginBadge origin="practice" />}
        {finding.finding.subject.kind === 'own' && <OriginBadge origin="own" />}
      </h3>
      <p className="pb-pln-quiet">
        {[
          t('causes.finding.sources', { list: sources.join(', ') }),
          t('causes.finding.kept', { date: format.date(finding.keptOn) }),
        ].join(' · ')}
      </p>
      {finding.contradictionIds.length > 0 && (
        <p className="pb-pln-row">
          <FactCodes ids={finding.contradictionIds} />
        </p>
      )}
      <p className="pb-pln-row">
        <Chip emphasis={analysis?.priority === 'high' ? 'strong' : 'quiet'}>
          {analysis === null || analysis.priority === null
            ? t('causes.finding.unjudged')
            : `${t('causes.priority.label')}: ${t(`causes.priority.${analysis.priority}`)}`}
        </Chip>
        {analysis?.causes.map((cause) => (
          <Chip key={cause}>{t(`causes.cause.${cause}`)}</Chip>
        ))}
        <a href={finding.address} aria-label={`${t('causes.finding.open')}: ${title}`}>
          {t('causes.finding.open')}
        </a>
        <SavedMark save={save} onTakeOver={() => void keeper.takeOver(planId)} />
      </p>
      <details className="pb-pln-more">
        <summary>
          {t('causes.finding.analyse')}
          <span className="pb-visually-hidden">{`: ${title}`}</span>
        </summary>
        <AnalysisForm findingId={finding.id} analysis={analysis} />
      </details>
      {measures.length > 0 && (
        <p>
          {t('causes.finding.measures')}:{' '}
          {measures.map(({ id, body }, index) => (
            <span key={id}>
              {index > 0 && ', '}
              <Link to={measureAddress(id)}>
                {body.what === '' ? t('measures.untitled') : body.what}
              </Link>
            </span>
          ))}
        </p>
      )}
      <div className="pb-pln-row">
        <Button size="small" onPress={begin}>
          {t('causes.finding.makeMeasure')}
          <span className="pb-visually-hidden">{`: ${title}`}</span>
        </Button>
      </div>
    </>
  );
}
