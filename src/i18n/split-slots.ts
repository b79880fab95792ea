/** A piece of a sentence: its own words, or a slot that was left open. */
export interface SentencePiece<Slot extends string> {
  readonly text: string;
  /** Null for words. The text of a slot is what stands in `values`. */
  readonly slot: Slot | null;
}

/** The pieces of a pattern that `t` made with the slots of `values` left open, in order. */
export function splitSlots<Slot extends string>(
  pattern: string,
  values: Readonly<Record<Slot, string>>,
): readonly SentencePiece<Slot>[] {
  const isSlot = (name: string): name is Slot => Object.hasOwn(values, name);
  return pattern.split(/({{\w+}})/).flatMap((text): SentencePiece<Slot>[] => {
    const name = text.slice(2, -2);
    if (text.startsWith('{{') && isSlot(name)) return [{ text: values[name], slot: name }];
    return text === '' ? [] : [{ text, slot: null }];
  });
}

/** What keeps the slots of `values` open in `t`. */
export function openSlots<Slot extends string>(
  values: Readonly<Record<Slot, string>>,
): Record<Slot, string> {
  const slots = Object.keys(values).map((name) => [name, `{{${name}}}`]);
  return Object.fromEntries(slots) as Record<Slot, string>;
}
