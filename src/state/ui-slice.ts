import type { StateCreator } from 'zustand/vanilla';
import type { AddressPart } from '../domain/address/address-part.ts';
import type { Language } from '../domain/text/localized-text.ts';

export type ThemeChoice = 'system' | 'light' | 'dark';

export interface Preferences {
  readonly language: Language;
  readonly theme: ThemeChoice;
  readonly hasShortcuts: boolean;
  /** The introduction was walked through or skipped. */
  readonly hasSeenIntro: boolean;
}

/** What a shown number comes from. */
export type SourceRef =
  | { readonly kind: 'fact'; readonly factId: string }
  | { readonly kind: 'practice' }
  | { readonly kind: 'own'; readonly setId: string }
  | { readonly kind: 'boundary'; readonly placeId: string }
  | { readonly kind: 'events'; readonly placeId: string | null; readonly year: number | 'all' };

export type MapState = 'loading' | 'idle' | 'failed';

/** Of the app's own files. `newer-in-use`: in another tab. */
export type BuildState = 'newest' | 'newer-waits' | 'newer-in-use';

/** What is being made of the view to hand over. */
export type OutputKind = 'print' | 'image' | 'table';

export interface UiSlice extends Preferences {
  /** The number whose source card is open. */
  readonly openSource: SourceRef | null;
  readonly isUnplacedListOpen: boolean;
  readonly isDataSetListOpen: boolean;
  readonly isHelpOpen: boolean;
  readonly output: OutputKind | null;
  /** Names of the address parts that could not be read. */
  readonly addressFaults: readonly AddressPart[];
  readonly mapState: MapState;
  readonly build: BuildState;
  chooseLanguage(language: Language): void;
  chooseTheme(theme: ThemeChoice): void;
  switchShortcuts(hasShortcuts: boolean): void;
  endIntro(): void;
  restartIntro(): void;
  showSource(source: SourceRef | null): void;
  openUnplacedList(isOpen: boolean): void;
  openDataSetList(isOpen: boolean): void;
  openHelp(isOpen: boolean): void;
  openOutput(output: OutputKind | null): void;
  reportAddressFaults(faults: readonly AddressPart[]): void;
  reportMapState(state: MapState): void;
  reportBuild(build: BuildState): void;
}

export const createUiSlice: StateCreator<UiSlice, [], [], UiSlice> = (set) => ({
  language: 'sv',
  theme: 'system',
  hasShortcuts: true,
  hasSeenIntro: false,
  openSource: null,
  isUnplacedListOpen: false,
  isDataSetListOpen: false,
  isHelpOpen: false,
  output: null,
  addressFaults: [],
  mapState: 'loading',
  build: 'newest',

  chooseLanguage: (language) => set({ language }),
  chooseTheme: (theme) => set({ theme }),
  switchShortcuts: (hasShortcuts) => set({ hasShortcuts }),
  endIntro: () => set({ hasSeenIntro: true }),
  restartIntro: () => set({ hasSeenIntro: false }),
  showSource: (openSource) => set({ openSource }),
  openUnplacedList: (isUnplacedListOpen) => set({ isUnplacedListOpen }),
  openDataSetList: (isDataSetListOpen) => set({ isDataSetListOpen }),
  openHelp: (isHelpOpen) => set({ isHelpOpen }),
  openOutput: (output) => set({ output }),
  reportAddressFaults: (addressFaults) => set({ addressFaults }),
  reportMapState: (mapState) => set({ mapState }),
  reportBuild: (build) => set({ build }),
});

/** A modal dialog lies over the page: single keys belong to nobody then. */
export function isDialogOpen(state: UiSlice): boolean {
  return (
    state.openSource !== null ||
    state.output !== null ||
    state.isUnplacedListOpen ||
    state.isDataSetListOpen ||
    state.isHelpOpen
  );
}
