import type { ReactNode } from 'react';

export interface BeforeAfterRow {
  readonly id: string;
  readonly name: string;
  /** What the row is in the comparison. */
  readonly role: string;
  readonly before: string;
  readonly after: string;
  readonly verdict?: ReactNode;
}

export interface BeforeAfterTableProps {
  readonly label: string;
  readonly placeHead: string;
  /** Head of a column of counts, with the days that it covers. */
  readonly before: { readonly head: string; readonly period: string };
  readonly after: { readonly head: string; readonly period: string };
  /** Absent: the rows have no verdict of their own. */
  readonly verdictHead?: string;
  readonly rows: readonly BeforeAfterRow[];
}

/** Counts of places in two periods, each period named over its counts. */
export function BeforeAfterTable({
  label,
  placeHead,
  before,
  after,
  verdictHead,
  rows,
}: BeforeAfterTableProps) {
  return (
    <div className="pb-task-scroll">
      <table className="pb-before-after" aria-label={label}>
        <thead>
          <tr>
            <th scope="col">{placeHead}</th>
            {[before, after].map(({ head, period }) => (
              <th key={head} scope="col">
                {head}
                <span className="pb-before-after-note">{period}</span>
              </th>
            ))}
            {verdictHead !== undefined && <th scope="col">{verdictHead}</th>}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <th scope="row">
                {row.name}
                <span className="pb-before-after-note">{row.role}</span>
              </th>
              <td>{row.before}</td>
              <td>{row.after}</td>
              {verdictHead !== undefined && <td>{row.verdict}</td>}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
