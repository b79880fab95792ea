import { useMemo, useState } from 'react';
import { measuresWorkbook } from '../../../commands/export-measures.ts';
import { measureStatuses } from '../../../domain/measure/measure.ts';
import {
  occasionAt,
  reportOccasions,
  reportPeriod,
  reportRows,
} from '../../../domain/measure/plan-report.ts';
import type { SheetAudience } from '../../../domain/sheet/explore-sheet.ts';
import { reportTable, reportTexts } from '../../../i18n/measure-report.ts';
import { useText } from '../../../i18n/use-text.ts';
import { AudienceChoice } from '../../../print/audience-choice.tsx';
import { madeAt } from '../../../print/made-at.ts';
import { PlanSheet } from '../../../print/measure/plan-sheet.tsx';
import { selectComparisonData } from '../../../state/select-compare.ts';
import { selectRegion } from '../../../state/select-data.ts';
import { selectAnalyses, selectMeasures } from '../../../state/select-measures.ts';
import { selectWalks } from '../../../state/select-walks.ts';
import { useApp } from '../../../state/use-app.ts';
import { Button } from '../../../ui/button.tsx';
import { FullDialog } from '../../../ui/full-dialog.tsx';
import { saveFile } from '../../../ui/save-file.ts';
import { SegmentedControl } from '../../../ui/segmented-control.tsx';
import { SelectField } from '../../../ui/select-field.tsx';
import { usePlanContext } from '../use-plan-context.ts';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** The plan as it is reported after four months, eight months or the year: on paper and as a spreadsheet. */
export function ReportDialog({ onClose }: { readonly onClose: () => void }) {
  const words = useText();
  const { t, format } = words;
  const context = usePlanContext();
  const measures = useApp(selectMeasures);
  const analyses = useApp(selectAnalyses);
  const walks = useApp(selectWalks);
  const comparison = useApp(selectComparisonData);
  const region = useApp(selectRegion)?.name ?? '';
  const [made] = useState(() => madeAt(new Date()));
  const [first] = useState(() => occasionAt(made.date));
  const [occasion, setOccasion] = useState(first.occasion);
  const [year, setYear] = useState(String(first.year));
  const [audience, setAudience] = useState<SheetAudience>('internal');
  const [said, setSaid] = useState('');
  const period = useMemo(() => reportPeriod(occasion, Number(year)), [occasion, year]);
  const rows = useMemo(
    () =>
      reportRows(
        measures,
        { findings: context.findings, analyses, walks, comparison },
        period,
        made.date,
      ),
    [measures, context, analyses, walks, comparison, period, made],
  );
  const texts = useMemo(
    () => reportTexts(rows, audience, context, words),
    [rows, audience, context, words],
  );
  const title = t('measures.report.heading', {
    occasion: t(`measures.report.occasions.${occasion}`),
    year,
  });
  const about = useMemo(() => {
    const parts = measureStatuses.flatMap((status) => {
      const count = rows.filter(({ measure }) => measure.status === status).length;
      const label = t(`measures.status.${status}`).toLocaleLowerCase();
      return count === 0 ? [] : [t('measures.report.sumPart', { label, count })];
    });
    const due = rows.filter(({ isDueInPeriod }) => isDueInPeriod).length;
    return [
      t('measures.report.about', {
        region,
        from: period.start,
        to: period.end,
        date: made.date,
      }),
      [
        t('measures.report.sum', { count: rows.length, parts: parts.join(', ') }),
        t('measures.report.dueSum', { count: due, date: format.date(period.end) }),
      ].join(' '),
      t('measures.report.noTemplate'),
    ];
  }, [rows, period, made, region, t, format]);
  const save = async () => {
    const name = t('measures.report.file', { occasion, year });
    try {
      const bytes = await measuresWorkbook(reportTable(texts, words), {
        about: [title, t(`sheet.audienceMark.${audience}`), ...about].join(' · '),
        sheet: t('measures.report.sheet'),
        aboutSheet: t('measures.report.aboutSheet'),
      });
      saveFile(new Blob([bytes], { type: XLSX }), name);
      setSaid(t('measures.report.saved', { name }));
    } catch {
      setSaid(t('measures.report.failed'));
    }
  };
  const years = [first.year - 1, first.year, first.year + 1].map(String);
  return (
    <FullDialog
      isOpen
      title={t('measures.report.title')}
      onClose={onClose}
      tools={
        <>
          <SegmentedControl
            label={t('measures.report.occasion')}
            options={reportOccasions.map((id) => ({
              id,
              label: t(`measures.report.occasions.${id}`),
            }))}
            value={occasion}
            onChange={setOccasion}
          />
          <SelectField
            label={t('measures.report.year')}
            isLabelVisible={false}
            value={year}
            options={years.map((id) => ({ id, label: id }))}
            onChange={setYear}
          />
          <AudienceChoice value={audience} onChange={setAudience} />
          <Button variant="primary" onPress={() => window.print()}>
            {t('measures.report.print')}
          </Button>
          <Button onPress={() => void save()}>{t('measures.report.xlsx')}</Button>
          <Button onPress={onClose}>{t('app.close')}</Button>
        </>
      }
    >
      <div className="pb-preview-notes">
        <p role="status">{said}</p>
      </div>
      <PlanSheet
        key={`${audience} ${occasion} ${year} ${format.language}`}
        title={title}
        about={about}
        texts={texts}
        audience={audience}
        region={region}
        made={made}
      />
    </FullDialog>
  );
}
