import type { ExploreSheet } from '../../domain/sheet/explore-sheet.ts';
import { useText, type Words } from '../../i18n/use-text.ts';
import { LegendBlock } from '../../ui/legend-block.tsx';
import { OriginBadge } from '../origin-badge.tsx';
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
  return (
    <section className="pb-paper-legend" aria-label={words.t('sheet.legend')}>
      {contentsOf(sheet, words)
        .filter(({ isWide }) => !isWide)
        .map((content) => (
          <NarrowLegend key={content.id} content={content} discRadii={discRadii} />
        ))}
    </section>
  );
}

/** Legends of words alone, below the others. */
export function WideLegends({ sheet, discRadii }: SheetLegendsProps) {
  const words = useText();
  return contentsOf(sheet, words)
    .filter(({ isWide }) => isWide)
    .map(({ id, title, parts }) => (
      <div key={id} className="pb-paper-wide-legend">
        <h2 className="pb-legend-title">{title}</h2>
        {parts.map((part, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one legend never move
          <LegendPartView key={index} part={part} discRadii={discRadii} />
        ))}
      </div>
    ));
}

function contentsOf({ legends, audience }: ExploreSheet, words: Words): readonly LegendContent[] {
  return legends.map((legend) => legendParts(legend, audience, words));
}

interface NarrowLegendProps {
  readonly content: LegendContent;
  readonly discRadii: readonly number[];
}

function NarrowLegend({ content, discRadii }: NarrowLegendProps) {
  const { title, origin, unit, parts, source } = content;
  return (
    <LegendBlock
      title={title}
      badge={origin === null ? undefined : <OriginBadge origin={origin} />}
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
