/** The document ranks the place without a figure: "among the places with most reported offences". */
export interface RankStatement {
  readonly placeId: string;
  readonly year: number;
  readonly factId: string;
  /** `first`: named highest. `among`: named among the highest, no order between them. */
  readonly standing: 'first' | 'among';
}
