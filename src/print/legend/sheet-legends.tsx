import type { ExploreSheet } from '../../domain/sheet/explore-sheet.ts';
import { useText } from '../../i18n/use-text.ts';
import { Badge } from '../../ui/chip.tsx';
import { LegendBlock } from '../../ui/legend-block.tsx';
import { LegendPartView } from './legend-part-view.tsx';
import { type LegendContent, legendParts } from './legend-parts.ts';

interface SheetLegendsProps {
  readonly sheet: ExploreSheet;
  /** As printed, smallest first. Unit: pixels. */
  readonly discRadii: readonly number[];
}

/** The legend on paper: the parts of the one on the screen, without switches. */
export function SheetLegends({ sheet, discRadii }: SheetLegendsProps) {
  const words = useText();
  const legends = sheet.legends.map((legend) => legendParts(legend, sheet.audience, words));
  const block = (content: LegendContent) => (
    <PaperLegend key={content.id} content={content} discRadii={discRadii} />
  );
  return (
    <section aria-label={words.t('sheet.legend')}>
      <div className="pb-paper-legend">{legends.filter(({ isWide }) => !isWide).map(block)}</div>
      {legends.filter(({ isWide }) => isWide).map(block)}
    </section>
  );
}

interface PaperLegendProps {
  readonly content: LegendContent;
  readonly discRadii: readonly number[];
}

function PaperLegend({ content, discRadii }: PaperLegendProps) {
  const { t } = useText();
  const { title, isPractice, isWide, unit, parts, source } = content;
  if (isWide) {
    return (
      <div className="pb-paper-wide-legend">
        <h2 className="pb-legend-title">{title}</h2>
        {parts.map((part, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one legend never move
          <LegendPartView key={index} part={part} discRadii={discRadii} />
        ))}
      </div>
    );
  }
  return (
    <LegendBlock
      title={title}
      badge={isPractice ? <Badge variant="practice">{t('practice.badge')}</Badge> : undefined}
      unitLine={unit ?? undefined}
      sourceLine={source ?? undefined}
    >
      {parts.map((part, index) => (
        <LegendPartView
          // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one legend never move
          key={index}
          part={part}
          discRadii={discRadii}
          symbolSize={15}
        />
      ))}
    </LegendBlock>
  );
}
