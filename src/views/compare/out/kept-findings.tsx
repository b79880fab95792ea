import type { FindingActions } from '../../../commands/keep-findings.ts';
import type { KeptFinding } from '../../../domain/compare/kept-finding.ts';
import { findSubject } from '../../../domain/compare/subjects.ts';
import { findingText } from '../../../i18n/finding-text.ts';
import { sourceTitle } from '../../../i18n/source-titles.ts';
import { subjectText } from '../../../i18n/subject-text.ts';
import { useText } from '../../../i18n/use-text.ts';
import { ContradictionCode } from '../../../print/contradiction-code.tsx';
import { OriginBadge } from '../../../print/origin-badge.tsx';
import { ready } from '../../../state/data-slice.ts';
import { selectFindings } from '../../../state/findings-slice.ts';
import { selectComparisonSubjects } from '../../../state/select-compare.ts';
import { selectDocumentSources } from '../../../state/select-data.ts';
import { selectReviews } from '../../../state/select-reviews.ts';
import { useApp } from '../../../state/use-app.ts';
import { usePlaceName } from '../../../state/use-place-name.ts';
import { Button, LinkButton } from '../../../ui/button.tsx';
import { Notice } from '../../../ui/notice.tsx';

interface KeptFindingsProps {
  readonly findings: FindingActions;
}

/** The findings of the situation picture on this device, to open and to remove. */
export function KeptFindings({ findings }: KeptFindingsProps) {
  const { t } = useText();
  const kept = useApp(selectFindings);
  const status = useApp((state) => state.keepingStatus);
  const setAside = useApp(
    (state) => state.setAside.filter(({ table }) => table === 'plans').length,
  );
  if (status === 'opening') return null;
  return (
    <div className="pb-cmp-kept">
      <EventLine findings={findings} />
      {status === 'unavailable' && (
        <Notice kind="warning" title={t('compareOut.kept.unreadTitle')}>
          {t('compareOut.kept.unread')}
        </Notice>
      )}
      {setAside > 0 && (
        <Notice kind="warning" title={t('compareOut.kept.setAside', { count: setAside })} />
      )}
      <details>
        <summary>{t('compareOut.kept.title', { number: kept.length })}</summary>
        {kept.length === 0 ? (
          <p className="pb-quiet">{t('compareOut.kept.none')}</p>
        ) : (
          <ul>
            {kept.map((one) => (
              <KeptEntry key={one.id} kept={one} onRemove={() => void findings.remove(one.id)} />
            ))}
          </ul>
        )}
      </details>
    </div>
  );
}

function EventLine({ findings }: KeptFindingsProps) {
  const { t } = useText();
  const last = useApp((state) => state.findingEvent);
  const kept = useApp(selectFindings);
  // Undo may have brought it back.
  const isBack = last?.kind === 'removed' && kept.some(({ id }) => id === last.finding.id);
  const event = isBack ? ({ kind: 'restored' } as const) : last;
  if (event?.kind === 'failed') {
    return (
      <Notice kind="error" title={t('compareOut.kept.failedTitle')}>
        {t('compareOut.kept.failed')}
      </Notice>
    );
  }
  return (
    <p role="status" className="pb-cmp-kept-event">
      {event !== null && t(`compareOut.kept.${event.kind}`)}{' '}
      {event?.kind === 'removed' && (
        <LinkButton onPress={() => void findings.restore()}>{t('compareOut.kept.undo')}</LinkButton>
      )}
    </p>
  );
}

interface KeptEntryProps {
  readonly kept: KeptFinding;
  readonly onRemove: () => void;
}

function KeptEntry({ kept, onRemove }: KeptEntryProps) {
  const words = useText();
  const { t, format } = words;
  const nameOf = usePlaceName();
  const subjects = useApp(selectComparisonSubjects);
  const reviews = useApp(selectReviews);
  const documentSources = useApp(selectDocumentSources);
  const dataSets = useApp(({ pack }) => ready(pack.sources)?.dataSets);
  const { finding, sourceIds, contradictionIds, keptOn, address, isPractice } = kept;
  const subject = findSubject(subjects, finding.subject);
  const what = findingText(finding, nameOf, words);
  const titled = { documentSources, dataSets: dataSets ?? [] };
  const sources = sourceIds.map((id) => sourceTitle(id, titled, words));
  const title =
    subject !== undefined
      ? subjectText(subject, documentSources, words).title
      : finding.subject.kind === 'practice' || finding.subject.kind === 'own'
        ? t(`practice.category.${finding.subject.category}`)
        : '';
  return (
    <li>
      <p>
        <strong>{what}</strong> {isPractice && <OriginBadge origin="practice" />}
        {finding.subject.kind === 'own' && <OriginBadge origin="own" />}
      </p>
      <p className="pb-quiet">
        {[
          title,
          t('compareOut.kept.sources', { list: sources.join(', ') }),
          t('compareOut.kept.when', { date: format.date(keptOn) }),
        ]
          .filter((part) => part !== '')
          .join(' · ')}
      </p>
      {contradictionIds.length > 0 && (
        <p className="pb-cmp-kept-codes">
          {contradictionIds.map((id) => (
            <ContradictionCode key={id} id={id} review={reviews.get(id)} />
          ))}
        </p>
      )}
      <p className="pb-cmp-kept-ways">
        <a href={address} aria-label={t('compareOut.kept.openWhat', { what })}>
          {t('compareOut.kept.open')}
        </a>
        <Button size="small" onPress={onRemove}>
          {t('compareOut.kept.remove')}
          <span className="pb-visually-hidden">{` ${what}`}</span>
        </Button>
      </p>
    </li>
  );
}
