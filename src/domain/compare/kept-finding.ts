import { comparedParts } from '../address/look-keys.ts';
import type { Period } from '../time/period.ts';
import type { Comparison } from './comparison.ts';
import type { CountRow } from './count-rows.ts';
import type { ComparisonRow, Finding } from './finding.ts';

export type SaidFinding = Exclude<Finding, { readonly kind: 'nothing' }>;

/** A finding that was put into the situation picture: codes, figures and where they come from. */
export interface KeptFinding {
  readonly version: 1;
  readonly id: string;
  /** When it was kept, `YYYY-MM-DD`. */
  readonly keptOn: string;
  readonly regionId: string;
  /** The part of the address from `#` on, which brings the comparison back. */
  readonly address: string;
  readonly isPractice: boolean;
  readonly finding: SaidFinding;
  /** Of counts, one pair for each way to read them; empty for surveys, whose years are in the finding. */
  readonly periods: readonly { readonly from: Period | null; readonly to: Period | null }[];
  readonly factIds: readonly string[];
  /** Ids of the document's sources and of data sets. */
  readonly sourceIds: readonly string[];
  readonly contradictionIds: readonly string[];
}

export interface KeepingNow {
  readonly id: string;
  readonly date: string;
  readonly regionId: string;
  readonly address: string;
  /** What our own counts are made from; null where nothing is counted. */
  readonly countedDataSetId: string | null;
}

/** Null where the comparison says nothing that could be kept. */
export function keptFinding(
  { finding, rows }: Pick<Comparison, 'finding' | 'rows'>,
  { id, date, regionId, address, countedDataSetId }: KeepingNow,
): KeptFinding | null {
  if (finding.kind === 'nothing') return null;
  const own = rows.filter((row) => isOf(row, finding));
  const counts = own.filter((row): row is CountRow => row.kind === 'count');
  const isOwnCount = counts.some(({ origin }) => origin !== 'stated');
  const all = (idsOf: (row: ComparisonRow) => readonly string[]) => [
    ...new Set(own.flatMap((row) => idsOf(row))),
  ];
  return {
    version: 1,
    id,
    keptOn: date,
    regionId,
    address,
    isPractice: finding.subject.kind === 'practice',
    finding,
    periods: counts.map(({ from, to }) => ({ from: from.period, to: to.period })),
    factIds: all((row) => row.factIds),
    sourceIds: [
      ...all((row) => row.sourceIds),
      ...(isOwnCount && countedDataSetId !== null ? [countedDataSetId] : []),
    ],
    contradictionIds: all((row) => row.contradictionIds),
  };
}

/** The same statement of the same comparison, however it is looked at. */
export function isSameFinding(
  a: Pick<KeptFinding, 'address' | 'finding'>,
  b: Pick<KeptFinding, 'address' | 'finding'>,
): boolean {
  const key = ({ address, finding }: typeof a) => JSON.stringify([comparedParts(address), finding]);
  return key(a) === key(b);
}

function isOf({ from, to, against }: ComparisonRow, finding: SaidFinding): boolean {
  const isTo = to.placeId === finding.to.placeId && to.year === finding.to.year;
  if (finding.kind === 'value') return isTo;
  return (
    isTo &&
    against === finding.against &&
    from.placeId === finding.from.placeId &&
    from.year === finding.from.year
  );
}
