import type { SentencePiece } from '../../../i18n/split-slots.ts';
import { useText } from '../../../i18n/use-text.ts';
import type { SourceRef } from '../../../state/ui-slice.ts';
import { useApp } from '../../../state/use-app.ts';
import { ValueInText } from '../../../ui/value-in-text.tsx';

interface SourcedSentenceProps<Slot extends string> {
  readonly pieces: readonly SentencePiece<Slot>[];
  /** What each figure is, and where it comes from; null for words in a figure's place. */
  readonly sourceOf: (slot: Slot) => { readonly what: string; readonly source: SourceRef } | null;
}

/** A sentence whose figures lead to their sources. */
export function SourcedSentence<Slot extends string>({
  pieces,
  sourceOf,
}: SourcedSentenceProps<Slot>) {
  const { t } = useText();
  const showSource = useApp((state) => state.showSource);
  return pieces.map(({ text, slot }) => {
    const found = slot === null ? null : sourceOf(slot);
    if (slot === null || found === null) return text;
    return (
      <ValueInText
        key={slot}
        valueText={text}
        onOpen={() => showSource(found.source)}
        openLabel={t('explore.openSource', { what: `${found.what} ${text}` })}
      />
    );
  });
}
