import type { PaperBlock } from '../paper.tsx';

export function heading(id: string, text: string): PaperBlock {
  return { id, keepsWithNext: true, content: <h2 className="pb-paper-heading">{text}</h2> };
}

export function line(id: string, text: string): PaperBlock {
  return { id, content: <p className="pb-paper-line">{text}</p> };
}
