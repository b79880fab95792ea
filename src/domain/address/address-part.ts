/** Parts of a shared link that a fault can be reported for. */
export type AddressPart =
  | 'view'
  | 'layers'
  | 'context'
  | 'area'
  | 'question'
  | 'group'
  | 'year'
  | 'place'
  | 'camera'
  | 'data'
  | 'filter'
  | 'comparator'
  | 'denominator'
  | 'period'
  | 'ranking';
