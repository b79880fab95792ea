import { printedScale } from '../../domain/sheet/printed-scale.ts';
import type { SheetScale } from '../../domain/sheet/sheet-scale.ts';
import type { WalkSheet } from '../../domain/sheet/walk-sheet.ts';
import { useText } from '../../i18n/use-text.ts';
import { type MapMark, mapMarks, type Spot } from './map-marks.ts';

/** The map on paper; `walk-print.css` sets the same. Unit: millimetres. */
export const WALK_MAP_MM = { width: 186, height: 160 } as const;
/** No stop stands so close to the edge, nor under the arrow of the north. Unit: millimetres. */
export const WALK_MAP_MARGIN_MM = 10;

export interface WalkMapPicture {
  readonly url: string;
  readonly scale: SheetScale;
  /** Of each stop. */
  readonly spots: readonly Spot[];
  readonly meeting: Spot | null;
}

interface WalkMapProps {
  readonly sheet: WalkSheet;
  /** Null: the map could not be drawn, and the page says so. */
  readonly picture: WalkMapPicture | null;
}

const LONGEST_BAR_MM = 45;
const RADIUS_MM = 2.9;
const DIGIT_MM = 1.9;

export function WalkMap({ sheet, picture }: WalkMapProps) {
  const { t, format } = useText();
  if (picture === null) {
    const why = sheet.stops.length === 0 ? 'walkPrint.map.noStops' : 'walkPrint.map.noMap';
    return <p className="pb-paper-no-map">{t(why)}</p>;
  }
  const { scale, url, spots, meeting } = picture;
  const { width, height } = WALK_MAP_MM;
  const bar = printedScale((scale.ratio * width) / 1_000, width, LONGEST_BAR_MM);
  const ratio = format.number(scale.ratio);
  return (
    <figure className="pb-paper-wlk-map" data-ratio={scale.ratio}>
      <div className="pb-paper-wlk-picture">
        <img src={url} alt={t('walkPrint.map.alt', { stops: sheet.stops.length, ratio })} />
        <svg className="pb-paper-wlk-marks" viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
          <rect className="pb-paper-wlk-edge" width={width} height={height} />
          {meeting !== null && <MeetingSign {...meeting} />}
          {mapMarks(sheet.stops, spots).map((mark) => (
            <StopSign key={mark.label} {...mark} />
          ))}
        </svg>
        <svg
          className="pb-paper-north"
          viewBox="0 0 16 28"
          role="img"
          aria-label={t('walkPrint.map.north')}
        >
          <path d="M8 0 13 13 8 10.4 3 13Z" fill="currentColor" />
          <text x="8" y="26" textAnchor="middle" fill="currentColor">
            {t('walkPrint.map.northLetter')}
          </text>
        </svg>
      </div>
      <figcaption>
        <div className="pb-paper-wlk-scale">
          <span
            className="pb-paper-bar"
            data-metres={bar.metres}
            style={{ width: `${bar.width}mm` }}
          >
            <span>{format.number(0)}</span>
            <span>{format.number(bar.metres / 2)}</span>
            <span>{`${format.number(bar.metres)} m`}</span>
          </span>
          <strong>{t('walkPrint.map.scale', { ratio })}</strong>
          <span>
            {t('walkPrint.map.true', {
              metres: format.number(bar.metres),
              mm: format.number(bar.width),
            })}
          </span>
        </div>
        {scale.kind === 'too-long' && <p>{t('walkPrint.map.tooLong')}</p>}
        <WalkKey sheet={sheet} />
      </figcaption>
    </figure>
  );
}

function WalkKey({ sheet: { stops, legs, meetingPoint } }: { readonly sheet: WalkSheet }) {
  const { t } = useText();
  return (
    <ul className="pb-paper-wlk-key">
      {stops.some(({ doesWork }) => !doesWork) && (
        <li>
          <Sign>
            <StopSign x={5} y={4} label="1" doesWork={false} />
          </Sign>
          {t('walkPrint.map.stop')}
        </li>
      )}
      {stops.some(({ doesWork }) => doesWork) && (
        <li>
          <Sign>
            <StopSign x={5} y={4} label="2" doesWork />
          </Sign>
          {t('walkPrint.map.works')}
        </li>
      )}
      {meetingPoint !== null && (
        <li>
          <Sign>
            <MeetingSign x={5} y={4} />
          </Sign>
          {t('walkPrint.map.meeting')}
        </li>
      )}
      {legs.some(({ isOnNet }) => isOnNet) && (
        <li>
          <Sign>
            <path className="pb-paper-wlk-way" d="M0 4H10" />
          </Sign>
          {t('walkPrint.map.way')}
        </li>
      )}
      {legs.some(({ isOnNet }) => !isOnNet) && (
        <li>
          <Sign>
            <path className="pb-paper-wlk-way pb-paper-wlk-off" d="M0 4H10" />
          </Sign>
          {t('walkPrint.map.offNet')}
        </li>
      )}
    </ul>
  );
}

function Sign({ children }: { readonly children: React.ReactNode }) {
  return (
    <svg className="pb-paper-wlk-sign" viewBox="0 0 10 8" aria-hidden="true">
      {children}
    </svg>
  );
}

/** A disc, or a longer one for several numbers. A place that works is white with a thick edge. */
function StopSign({ x, y, label, doesWork }: MapMark) {
  const extra = label.length > 2 ? ((label.length - 2) * DIGIT_MM) / 2 : 0;
  return (
    <g className="pb-paper-wlk-stop" data-works={doesWork}>
      <rect
        x={x - RADIUS_MM - extra}
        y={y - RADIUS_MM}
        width={2 * (RADIUS_MM + extra)}
        height={2 * RADIUS_MM}
        rx={RADIUS_MM}
      />
      <text x={x} y={y}>
        {label}
      </text>
    </g>
  );
}

function MeetingSign({ x, y }: Spot) {
  return (
    <g className="pb-paper-wlk-meeting">
      <circle cx={x} cy={y} r={3.9} className="pb-paper-wlk-casing" />
      <circle cx={x} cy={y} r={3.9} />
    </g>
  );
}
