import { collaborationSteps } from '../domain/collaboration/place-collaboration.ts';
import type { ExploreSheet, SheetLegend } from '../domain/sheet/explore-sheet.ts';
import { classLabels } from '../i18n/class-labels.ts';
import { useText } from '../i18n/use-text.ts';
import { ClassScale, SizeScale } from '../ui/class-scale.tsx';
import { LegendBlock } from '../ui/legend-block.tsx';
import { StatusSymbol } from '../ui/status-symbol.tsx';
import { DotsSwatch, HatchSwatch, RingSwatch } from '../ui/swatches.tsx';
import { offenceUnit, perceivedUnit, sourceReference } from './sheet-words.ts';

interface SheetLegendsProps {
  readonly sheet: ExploreSheet;
  /** As printed, smallest first. Unit: pixels. */
  readonly discRadii: readonly number[];
}

/** The legend on paper: the parts of the one on the screen, without switches. */
export function SheetLegends({ sheet, discRadii }: SheetLegendsProps) {
  const { t } = useText();
  return (
    <section className="pb-paper-legend" aria-label={t('sheet.legend')}>
      {sheet.legends.map((legend) => (
        <LegendPart key={legend.layer} legend={legend} discRadii={discRadii} />
      ))}
    </section>
  );
}

interface LegendPartProps {
  readonly legend: SheetLegend;
  readonly discRadii: readonly number[];
}

function LegendPart({ legend, discRadii }: LegendPartProps) {
  const words = useText();
  const { t } = words;
  const common = {
    title: t(`layer.${legend.layer}`),
    sourceLine: sourceReference(legend.sourceNumbers, words),
  };
  switch (legend.layer) {
    case 'offences':
      return (
        <LegendBlock
          {...common}
          unitLine={offenceUnit(legend, words)}
          footer={t('legend.offences.withoutPlace', { count: legend.withoutPlace })}
        >
          <SizeScale
            ramp="offences"
            zeroLabel={t('mark.zero')}
            classes={classLabels(legend.bounds).map((label, index) => ({
              label,
              radiusPx: discRadii[index] ?? 0,
            }))}
          />
          <ul className="pb-symbol-row">
            <li>
              <HatchSwatch /> {t('mark.missing')}
            </li>
            <li>
              <DotsSwatch ramp="offences" /> {t('mark.withheld')}
            </li>
            <li>
              <StatusSymbol name="ranked" size={15} /> {t('legend.offences.ranked')}
            </li>
          </ul>
        </LegendBlock>
      );
    case 'perceived':
      return (
        <LegendBlock {...common} unitLine={perceivedUnit(legend, words)}>
          <ClassScale
            ramp="perceived"
            marks={[
              { kind: 'missing', label: t('mark.missing') },
              { kind: 'withheld', label: t('mark.withheld') },
              { kind: 'zero', label: t('mark.zero') },
            ]}
            classes={classLabels(legend.bounds, 100)}
          />
          <ul className="pb-symbol-row">
            <li>
              <RingSwatch ramp="perceived" index={2} /> {t('legend.perceived.place')}
            </li>
            <li>
              <StatusSymbol name="named-unsafe" size={15} /> {t('legend.perceived.namedUnsafe')}
            </li>
          </ul>
        </LegendBlock>
      );
    case 'collaboration':
      return (
        <LegendBlock {...common} unitLine={t('legend.collaboration.unit')}>
          <ul className="pb-symbol-row">
            {collaborationSteps.map((step) => (
              <li key={step}>
                <StatusSymbol name={step} size={15} /> {t(`stepShort.${step}`)}
              </li>
            ))}
            <li>
              <StatusSymbol name="classified" size={15} /> {t('drugScene.title')},{' '}
              {t('drugScene.classified')}
            </li>
            <li>
              <StatusSymbol name="classification-ended" size={15} /> {t('drugScene.ended')}
            </li>
            <li>
              <StatusSymbol name="contradiction" size={15} />{' '}
              {t('legend.collaboration.contradiction')}
            </li>
          </ul>
        </LegendBlock>
      );
  }
}
