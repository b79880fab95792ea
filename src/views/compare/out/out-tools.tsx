import type { CompareSheetInput } from '../../../domain/sheet/build-compare-sheet.ts';
import './out.css';
import { BookmarkPlus, Check, Image, Link, Printer, Table } from 'lucide-react';
import type { FindingActions } from '../../../commands/keep-findings.ts';
import type { Comparison } from '../../../domain/compare/comparison.ts';
import { keptFinding } from '../../../domain/compare/kept-finding.ts';
import { useText } from '../../../i18n/use-text.ts';
import { madeAt } from '../../../print/made-at.ts';
import { selectCounted } from '../../../state/select-compare-sheet.ts';
import { selectRegion } from '../../../state/select-data.ts';
import { useApp } from '../../../state/use-app.ts';
import { Button } from '../../../ui/button.tsx';
import { useCopy } from '../../../ui/use-copy.ts';
import { CompareOutput } from './compare-output.tsx';
import { KeptFindings } from './kept-findings.tsx';

interface OutToolsProps {
  readonly comparison: Comparison;
  readonly findings: FindingActions;
}

/** Everything that a comparison can leave the page as. */
const LONGEST_SOURCE = 120;

/** The id of a data set, or what whoever made an import calls it. */
function sourceName(source: NonNullable<CompareSheetInput['counted']>['source']): string {
  if ('dataSetId' in source) return source.dataSetId;
  return `${source.source}, ${source.name}`.slice(0, LONGEST_SOURCE);
}

export function OutTools({ comparison, findings }: OutToolsProps) {
  const { t } = useText();
  const openOutput = useApp((state) => state.openOutput);
  const region = useApp(selectRegion);
  const counted = useApp(selectCounted);
  const isSaving = useApp((state) => state.findingEvent?.kind === 'saving');
  const isRead = useApp((state) => state.keepingStatus !== 'opening');
  const [isCopied, copy] = useCopy();
  const isEmpty = comparison.finding.kind === 'nothing';

  const keep = () => {
    if (region === null) return;
    const now = new Date();
    const record = keptFinding(comparison, {
      id: now.toISOString(),
      date: madeAt(now).date,
      regionId: region.id,
      address: window.location.hash,
      countedDataSetId: counted === null ? null : sourceName(counted.source),
    });
    if (record !== null) void findings.keep(record);
  };

  return (
    <section className="pb-cmp-out" aria-label={t('compareOut.tools')}>
      <div className="pb-cmp-out-tools">
        <Button
          variant="primary"
          icon={<BookmarkPlus aria-hidden />}
          isDisabled={isEmpty || isSaving || !isRead}
          onPress={keep}
        >
          {t('compareOut.kept.add')}
        </Button>
        <Button size="small" icon={<Printer aria-hidden />} onPress={() => openOutput('print')}>
          {t('compareOut.print')}
        </Button>
        <Button size="small" icon={<Table aria-hidden />} onPress={() => openOutput('table')}>
          {t('compareOut.csv')}
        </Button>
        <Button size="small" icon={<Image aria-hidden />} onPress={() => openOutput('image')}>
          {t('compareOut.image')}
        </Button>
        <Button
          size="small"
          icon={isCopied ? <Check aria-hidden /> : <Link aria-hidden />}
          onPress={() => copy(window.location.href)}
        >
          {t('sheet.copyLink')}
        </Button>
        <span role="status" className="pb-visually-hidden">
          {isCopied ? t('sheet.copied') : ''}
        </span>
      </div>
      {isEmpty && <p className="pb-quiet">{t('compareOut.kept.nothing')}</p>}
      <KeptFindings findings={findings} />
      <CompareOutput />
    </section>
  );
}
