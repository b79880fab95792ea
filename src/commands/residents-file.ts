import type { ResidentsLook } from '../data/export/residents-css.ts';
import { utf8Text } from '../data/export/utf8-text.ts';
import {
  checkResidentsFile,
  type ResidentsFault,
  type ResidentsGuard,
} from '../domain/residents/check-file.ts';
import { type PublicPage, publishedRows } from '../domain/residents/public-page.ts';
import { findPersonalText } from '../domain/text/personal-text.ts';

export type ResidentsOutcome =
  | { readonly kind: 'file'; readonly bytes: Uint8Array<ArrayBuffer>; readonly name: string }
  | { readonly kind: 'personal' }
  | { readonly kind: 'refused'; readonly faults: readonly ResidentsFault[] };

/** Writes the page as a file and reads it again before anybody may have it. */
export async function residentsFile(
  page: PublicPage,
  look: ResidentsLook,
  guard: Omit<ResidentsGuard, 'published'>,
  { regionId, year }: { readonly regionId: string; readonly year: number },
): Promise<ResidentsOutcome> {
  const own = [page.title, ...page.introduction];
  if (own.some((text) => findPersonalText(text).length > 0)) return { kind: 'personal' };
  const { residentsHtml } = await import('../data/export/residents-html.ts');
  const bytes = await residentsHtml(page, look);
  const faults = checkResidentsFile(utf8Text(bytes), { ...guard, published: publishedRows(page) });
  return faults.length > 0
    ? { kind: 'refused', faults }
    : { kind: 'file', bytes, name: `platsbild-boende-${regionId}-${year}.html` };
}
