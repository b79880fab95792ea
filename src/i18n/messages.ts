import type { sv } from './sv.ts';

/** The shape that every language must fill: the same keys, any text. */
type Texts<Node> = {
  readonly [Key in keyof Node]: Node[Key] extends string ? string : Texts<Node[Key]>;
};

export type Messages = Texts<typeof sv>;
