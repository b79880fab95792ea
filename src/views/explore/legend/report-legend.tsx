import { setPeriod } from '../../../i18n/own-set-text.ts';
import { useText } from '../../../i18n/use-text.ts';
import { OriginBadge } from '../../../print/origin-badge.tsx';
import { selectReports } from '../../../state/select-own-data.ts';
import { useApp } from '../../../state/use-app.ts';
import { LinkButton } from '../../../ui/button.tsx';
import { LayerSwitch } from '../../../ui/layer-switch.tsx';
import { LegendBlock } from '../../../ui/legend-block.tsx';

/** Reports from app users: a layer of its own, off until it is switched on. */
export function ReportLegend() {
  const words = useText();
  const { t, format } = words;
  const reports = useApp(selectReports);
  const isShown = useApp((state) => state.areReportsShown);
  const showReports = useApp((state) => state.showReports);
  const showSource = useApp((state) => state.showSource);
  if (reports.sets.length === 0) return null;
  const number = (value: number) => format.number(value);
  return (
    <LegendBlock
      title={t('ownData.reports.title')}
      badge={<OriginBadge origin="own" />}
      switchControl={
        <LayerSwitch
          label={t('ownData.reports.title')}
          isSelected={isShown}
          onChange={showReports}
        />
      }
      unitLine={t('ownData.reports.unit', { number: number(reports.all.length) })}
      sourceLine={reports.sets.map((set) => (
        <LinkButton key={set.id} onPress={() => showSource({ kind: 'own', setId: set.id })}>
          {t('ownData.source', {
            source: set.source,
            name: set.name,
            period: setPeriod(set, words),
          })}
        </LinkButton>
      ))}
      isCollapsed={!isShown}
      footer={t('ownData.reports.withoutPosition', {
        number: number(reports.all.length - reports.positions.length),
      })}
    >
      <p className="pb-legend-note">
        <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">
          <circle
            cx="7"
            cy="7"
            r="4"
            fill="var(--surface)"
            stroke="currentColor"
            strokeWidth="1.5"
          />
        </svg>{' '}
        {t('ownData.reports.mark')}
      </p>
      <p className="pb-legend-note">{t('ownData.reports.never')}</p>
    </LegendBlock>
  );
}
