import type { Fact } from '../fact/fact.ts';
import type { Contradiction, DocumentSource, PriorityArea } from '../source/source.ts';
import type { LocalizedText } from '../text/localized-text.ts';

/** A situation picture of one year, in the words of the app. */
export interface SituationPicture {
  /** Year of the document. */
  readonly year: number;
  readonly title: LocalizedText;
  readonly facts: readonly Fact[];
  readonly sources: readonly DocumentSource[];
  readonly contradictions: readonly Contradiction[];
  readonly priorityAreas: readonly PriorityArea[];
  /** False: what it was read from has facts alone, so that nothing can be said of the two lists. */
  readonly hasLists: boolean;
  /** By the id of a source: the id of the source of this year's document that it is an edition of. */
  readonly editionOf: ReadonlyMap<string, string>;
}

/** A place, a question, a group and an instrument: what two years must share to be held together. */
export function statementKey(
  { placeId, indicator, group, sourceId }: Fact,
  editionOf: SituationPicture['editionOf'],
): string {
  const instrument = editionOf.get(sourceId) ?? sourceId;
  return [placeId, plain(indicator.sv), plain(group?.sv ?? ''), instrument].join('|');
}

/** As texts are compared: case and spaces do not tell two of them apart. */
export function plain(text: string): string {
  return text.normalize('NFC').toLocaleLowerCase('sv').replace(/\s+/g, ' ').trim();
}
