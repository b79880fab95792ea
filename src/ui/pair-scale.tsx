import { ZeroSwatch } from './swatches.tsx';

/** A square in one of the nine colours of two values at once. */
export function PairSwatch({ index }: { readonly index: number }) {
  return (
    <svg
      className="pb-swatch pb-swatch-square pb-swatch-class"
      aria-hidden="true"
      data-class={index}
    >
      <rect width="100%" height="100%" style={{ fill: `var(--pair-${index + 1})` }} />
    </svg>
  );
}

export interface PairAxis {
  readonly title: string;
  /** Three, lowest first. */
  readonly classes: readonly string[];
}

export interface PairScaleProps {
  readonly caption: string;
  /** Left to right. */
  readonly across: PairAxis;
  /** Bottom to top. */
  readonly up: PairAxis;
  /** Heading of the column of those with a value up and nought across. */
  readonly zeroLabel: string;
  /** What a cell says besides its colour: as many as the nine, in the order of the colours. */
  readonly inCells: readonly string[];
  /** The same for the nought column, lowest first. */
  readonly inZeros: readonly string[];
}

/** Legend of two values at once: a table, so that it is read by row and column without colour too. */
export function PairScale({ caption, across, up, zeroLabel, inCells, inZeros }: PairScaleProps) {
  const rows = up.classes.map((label, index) => ({ label, index })).toReversed();
  return (
    <table className="pb-pair-scale">
      <caption className="pb-visually-hidden">{caption}</caption>
      <tbody>
        {rows.map(({ label, index }) => (
          <tr key={label}>
            {index === up.classes.length - 1 && (
              <th className="pb-pair-up" scope="rowgroup" rowSpan={up.classes.length}>
                <span>{up.title}</span>
              </th>
            )}
            <th scope="row">{label}</th>
            <td className="pb-pair-zero">
              <ZeroSwatch shape="fill" />
              <CellCount text={inZeros[index]} />
            </td>
            {across.classes.map((column, place) => (
              <td
                key={column}
                className="pb-pair-cell"
                data-class={place * 3 + index}
                style={{ background: `var(--pair-${place * 3 + index + 1})` }}
              >
                <CellCount text={inCells[place * 3 + index]} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <td colSpan={2} />
          <th scope="col">{zeroLabel}</th>
          {across.classes.map((label) => (
            <th key={label} scope="col">
              {label}
            </th>
          ))}
        </tr>
        <tr>
          <td colSpan={2} />
          <th className="pb-pair-across" scope="colgroup" colSpan={across.classes.length + 1}>
            {across.title}
          </th>
        </tr>
      </tfoot>
    </table>
  );
}

function CellCount({ text }: { readonly text: string | undefined }) {
  return text ? <span className="pb-pair-count">{text}</span> : null;
}
