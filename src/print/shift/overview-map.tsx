import { printedScale } from '../../domain/sheet/printed-scale.ts';
import type { OverviewMap } from '../../domain/shift/overview-map.ts';
import { useText } from '../../i18n/use-text.ts';

const LONGEST_BAR_MM = 40;
const DISC_MM = 3;

/** Where the places of a shift lie, as lines: sharp on paper, and readable without colour. */
export function ShiftOverview({ map }: { readonly map: OverviewMap }) {
  const { t, format } = useText();
  const { widthMm, heightMm, groundWidthM } = map;
  const { metres, width, ratio } = printedScale(groundWidthM, widthMm, LONGEST_BAR_MM);
  return (
    <figure className="pb-sc-map">
      <svg
        viewBox={`0 0 ${widthMm} ${heightMm}`}
        style={{ width: `${widthMm}mm`, height: `${heightMm}mm` }}
        role="img"
        aria-label={t('shiftOut.mapAlt')}
      >
        <rect className="pb-sc-land" width={widthMm} height={heightMm} />
        <path className="pb-sc-park" d={map.parks} />
        <path className="pb-sc-water" d={map.water} />
        <path className="pb-sc-street" d={map.streets} />
        {map.places.map(({ id, outline }) => (
          <path key={id} className="pb-sc-outline" d={outline} />
        ))}
        {map.start !== null && (
          <g className="pb-sc-start">
            <rect x={map.start[0] - DISC_MM} y={map.start[1] - DISC_MM} width={6} height={6} />
            <text x={map.start[0]} y={map.start[1] + 1.4}>
              {START}
            </text>
          </g>
        )}
        {map.places.map(({ id, number, spot: [x, y] }) => (
          <g key={id} className="pb-sc-spot">
            <circle cx={x} cy={y} r={DISC_MM} />
            <text x={x} y={y + 1.4}>
              {number}
            </text>
          </g>
        ))}
        <g className="pb-sc-north" transform={`translate(${widthMm - 8} 2)`}>
          <rect width={6} height={11} />
          <path d="M3 1 5 6.5 3 5.4 1 6.5Z" />
          <text x={3} y={10}>
            {t('sheet.north')}
          </text>
        </g>
      </svg>
      <figcaption>
        <span className="pb-paper-bar" data-metres={metres} style={{ width: `${width}mm` }}>
          <span>{format.number(0)}</span>
          <span>{`${format.number(metres)} m`}</span>
        </span>
        <span>{t('sheet.scaleRatio', { ratio: format.number(ratio) })}</span>
        <span>
          {t('shiftOut.mapKey')} {map.start !== null && t('shiftOut.mapStart')}
        </span>
      </figcaption>
    </figure>
  );
}

const START = 'S';
