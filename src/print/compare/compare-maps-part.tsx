import { printedScale } from '../../domain/sheet/printed-scale.ts';
import { useText } from '../../i18n/use-text.ts';
import { ClassScale } from '../../ui/class-scale.tsx';
import { HatchSwatch } from '../../ui/swatches.tsx';
import { CompareMapView } from './compare-map-view.tsx';
import type { PaperMaps } from './compare-maps.ts';

interface CompareMapsPartProps {
  readonly maps: PaperMaps;
  readonly mark: string | null;
}

/** Printed width of one of the three; `compare-print.css` sets the same. */
const MAP_WIDTH_MM = 60;
const LONGEST_BAR_MM = 24;

export function CompareMapsPart({ maps, mark }: CompareMapsPartProps) {
  const { t, format } = useText();
  const { metres, width, ratio } = printedScale(maps.width, MAP_WIDTH_MM, LONGEST_BAR_MM);
  return (
    <section className="pb-paper-cmp-maps" aria-label={t('compareOut.maps')}>
      <h2 className="pb-paper-heading">{t('compareOut.maps')}</h2>
      <div className="pb-paper-cmp-row-of-maps">
        {maps.maps.map((map) => (
          <CompareMapView key={map.id} map={map} ground={maps} mark={mark} />
        ))}
      </div>
      <div className="pb-paper-cmp-scale">
        <span className="pb-paper-bar" data-metres={metres} style={{ width: `${width}mm` }}>
          <span>{format.number(0)}</span>
          <span>{`${format.number(metres)} m`}</span>
        </span>
        <span>{t('sheet.scaleRatio', { ratio: format.number(ratio) })}</span>
        <span className="pb-paper-cmp-north">
          <svg viewBox="0 0 10 13" role="img" aria-label={t('map.north')}>
            <path d="M5 0 10 13 5 10.4 0 13Z" fill="currentColor" />
          </svg>
          {t('sheet.north')}
        </span>
        <span>{maps.credit}</span>
      </div>
      <div className="pb-paper-cmp-keys">
        <div className="pb-paper-legend">
          <div className="pb-legend-block">
            <p className="pb-paper-note">{maps.scaleTitle}</p>
            <ClassScale ramp={maps.ramp} marks={maps.marks} classes={maps.classes} />
          </div>
        </div>
        <ul>
          {maps.changes.map(({ kind, label }) => (
            <li key={kind}>
              {kind === 'missing' ? <HatchSwatch /> : <ChangeSwatch kind={kind} />}
              {label}
            </li>
          ))}
        </ul>
      </div>
      {maps.notDrawn.map((line) => (
        <p key={line} className="pb-paper-note">
          {line}
        </p>
      ))}
    </section>
  );
}

function ChangeSwatch({ kind }: { readonly kind: 'increase' | 'decrease' | 'unreliable' }) {
  return (
    <svg width="22" height="14" aria-hidden="true">
      <rect
        className={`pb-paper-cmp-place pb-paper-cmp-${kind}`}
        x="0.5"
        y="0.5"
        width="21"
        height="13"
      />
      {kind === 'unreliable' && <path className="pb-paper-cmp-line" d="M1 4.5H21M1 9.5H21" />}
    </svg>
  );
}
