import type { Language } from '../text/localized-text.ts';

/** A text with the numbers of the sources that it leans on. */
export interface PublicText {
  readonly text: string;
  readonly sources: readonly number[];
}

export interface PublicTable {
  readonly kind: 'table';
  readonly caption: PublicText;
  /** One for the row heads, then one for each column. */
  readonly head: readonly string[];
  readonly rows: readonly { readonly head: string; readonly cells: readonly string[] }[];
  /** `published`: counts that the police have published themselves, exempt from withholding. */
  readonly counts: 'none' | 'withheld' | 'published';
}

export interface PublicMap {
  readonly kind: 'map';
  /** What the picture shows, for those who do not see it. */
  readonly description: string;
  readonly caption: PublicText;
  /** Of the picture's own units. */
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly {
    readonly name: string;
    /** As the table beside the map numbers it. */
    readonly number: number;
    /** Path of an SVG. */
    readonly path: string;
    readonly at: readonly [x: number, y: number];
    /** Class of its own value from 0; null where it has none. */
    readonly shade: number | null;
  }[];
  readonly legend: readonly { readonly shade: number | null; readonly label: string }[];
}

export type PublicBlock =
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'text'; readonly text: PublicText }
  /** Set apart: what to keep in mind. */
  | { readonly kind: 'notice'; readonly text: PublicText }
  | { readonly kind: 'list'; readonly items: readonly PublicText[] }
  | PublicTable
  | PublicMap;

export interface PublicPart {
  readonly id: string;
  readonly heading: string;
  readonly blocks: readonly PublicBlock[];
}

/** The page for residents in words. The file and its preview are made of this one value. */
export interface PublicPage {
  readonly language: Language;
  readonly title: string;
  /** What the page is, under its title. */
  readonly lead: string;
  /** Paragraphs in somebody's own words. */
  readonly introduction: readonly string[];
  /** Said at the top where anything on the page is made up; null where nothing is. */
  readonly practice: string | null;
  readonly skip: string;
  readonly contents: string;
  readonly parts: readonly PublicPart[];
  readonly sourcesHeading: string;
  readonly sources: readonly string[];
  /** What a reference to a source is called. */
  readonly sourceWord: string;
  readonly footer: readonly string[];
}

/** Rows that the check lets through: counts of what the police have published. */
export function publishedRows(page: PublicPage): readonly (readonly [string, string])[] {
  return page.parts.flatMap(({ blocks }) =>
    blocks.flatMap((block) =>
      block.kind === 'table' && block.counts === 'published'
        ? block.rows.map(({ head, cells }) => [head, cells.join(' ')] as const)
        : [],
    ),
  );
}
