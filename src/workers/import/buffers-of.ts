import type { ImportDesk } from './import-desk.ts';

/** Every buffer of an answer: the desk keeps none of them, so they can be handed over, not copied. */
export function buffersOf(taken: Awaited<ReturnType<ImportDesk['take']>>): ArrayBufferLike[] {
  if (!('content' in taken) || taken.content.kind !== 'incidents') return [];
  return Object.values(taken.content.columns).flatMap((column) =>
    ArrayBuffer.isView(column) ? [column.buffer] : [],
  );
}
