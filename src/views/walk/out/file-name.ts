import type { WalkPlan } from '../../../domain/walk/walk-plan.ts';

/** A name that every system can have. @param ending with its full stop */
export function fileNameOf(
  { title, body }: Pick<WalkPlan, 'title' | 'body'>,
  ending: string,
): string {
  const name = title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60);
  const date = body.time === null ? '' : `-${body.time.date}`;
  return `${name || 'vandring'}${date}${ending}`;
}
