import type { DocumentSource } from '../domain/source/source.ts';
import type { LocalizedText } from '../domain/text/localized-text.ts';
import type { Words } from './use-text.ts';

export interface TitledSources {
  readonly documentSources: ReadonlyMap<string, DocumentSource>;
  readonly dataSets: readonly { readonly id: string; readonly title: LocalizedText }[];
}

/** Title of a source of the document or of a data set; the id where it has none here. */
export function sourceTitle(
  id: string,
  { documentSources, dataSets }: TitledSources,
  { format }: Pick<Words, 'format'>,
): string {
  const dataSet = dataSets.find((one) => one.id === id);
  if (dataSet !== undefined) return format.text(dataSet.title);
  const document = documentSources.get(id);
  return (format.language === 'sv' ? document?.title : document?.titleEn) ?? id;
}
