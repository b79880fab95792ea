import type { IssueLog } from './issue-log.ts';

/** Every owner of data is named where the data is shown. */
export function checkAttributions(
  descriptions: readonly { readonly id: string }[],
  attributions: readonly { readonly sources: readonly string[] }[],
  file: string,
  log: IssueLog,
): void {
  const covered = new Set(attributions.flatMap((line) => line.sources));
  for (const { id } of descriptions) {
    if (!covered.has(id)) log.error('attribution-missing', { file }, { source: id });
  }
  for (const source of covered) {
    if (!descriptions.some(({ id }) => id === source)) {
      log.error('unknown-source', { file, record: 'attributions' }, { source });
    }
  }
}
