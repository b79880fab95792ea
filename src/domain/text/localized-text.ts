/** The same statement in the two languages of the interface. Place names and titles are not localized. */
export interface LocalizedText {
  readonly sv: string;
  readonly en: string;
}

export type Language = keyof LocalizedText;

export const languages = ['sv', 'en'] as const satisfies readonly Language[];
