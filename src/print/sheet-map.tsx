import { printedScale } from '../domain/sheet/printed-scale.ts';
import { useText } from '../i18n/use-text.ts';

export interface SheetPicture {
  readonly url: string;
  /** Ground from the picture's left edge to its right, at its middle. Unit: metres. */
  readonly groundWidthM: number;
  /** Places that stand on the map as a number. */
  readonly numbered: readonly {
    readonly placeId: string;
    readonly label: string;
    readonly number: number;
  }[];
}

interface SheetMapProps {
  readonly picture: SheetPicture;
  readonly alt: string;
  /** What marks the counts on the map; null for published events. */
  readonly mark: string | null;
}

/** Printed width of the picture; `print.css` sets the same. */
export const PICTURE_WIDTH_MM = 186;
const LONGEST_BAR_MM = 45;

export function SheetMap({ picture, alt, mark }: SheetMapProps) {
  const { t, format } = useText();
  const { metres, width, ratio } = printedScale(
    picture.groundWidthM,
    PICTURE_WIDTH_MM,
    LONGEST_BAR_MM,
  );
  return (
    <figure className="pb-paper-map">
      <div className="pb-paper-picture">
        <img src={picture.url} alt={alt} />
        <svg className="pb-paper-north" viewBox="0 0 16 28" role="img" aria-label={t('map.north')}>
          <path d="M8 0 13 13 8 10.4 3 13Z" fill="currentColor" />
          <text x="8" y="26" textAnchor="middle" fill="currentColor">
            {t('sheet.north')}
          </text>
        </svg>
        {mark !== null && <span className="pb-paper-practice">{mark}</span>}
      </div>
      <figcaption>
        <span className="pb-paper-bar" data-metres={metres} style={{ width: `${width}mm` }}>
          <span>{format.number(0)}</span>
          <span>{format.number(metres / 2)}</span>
          <span>{`${format.number(metres)} m`}</span>
        </span>
        <span>{t('sheet.scaleRatio', { ratio: format.number(ratio) })}</span>
      </figcaption>
      {picture.numbered.length > 0 && (
        <p className="pb-paper-key">
          {t('sheet.key')}{' '}
          {picture.numbered.map(({ number, label }) => `${number} ${label}`).join(' · ')}
        </p>
      )}
    </figure>
  );
}
