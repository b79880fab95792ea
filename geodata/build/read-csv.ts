import Papa from 'papaparse';
import type { IssueLog } from './issue-log.ts';

/** Comma-separated text with a header row, as rows by column name. Every value stays text. */
export function readCsv(content: string, file: string, log: IssueLog): Record<string, string>[] {
  const { data } = Papa.parse<string[]>(content, { delimiter: ',', skipEmptyLines: true });
  const [names = [], ...rows] = data;
  return rows.map((fields, index) => {
    if (fields.length !== names.length) {
      log.error(
        'csv-malformed',
        { file, record: `row ${index + 2}` },
        { actual: fields.length, expected: names.length },
      );
    }
    return Object.fromEntries(names.map((name, column) => [name, fields[column] ?? '']));
  });
}
