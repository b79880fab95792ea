import type { ImportWarning } from './import-report.ts';

/** 0 → A, 25 → Z, 26 → AA, as a spreadsheet names its columns. */
export function columnLetters(index: number): string {
  const rest = Math.floor(index / 26);
  const letter = String.fromCharCode(65 + (index % 26));
  return rest === 0 ? letter : `${columnLetters(rest - 1)}${letter}`;
}

/** One name for each column and no name twice. What had to be changed is told in the warnings. */
export function nameColumns(
  header: readonly string[],
  row: number,
): { readonly names: string[]; readonly warnings: ImportWarning[] } {
  const warnings: ImportWarning[] = [];
  const given = new Set(header.map((name) => name.trim()));
  const taken = new Set<string>();
  const names = header.map((raw, index) => {
    const name = raw.replace(/\s+/g, ' ').trim();
    let unique = name === '' ? columnLetters(index) : name;
    if (name === '') warnings.push({ code: 'column-without-name', row, column: unique });
    const base = unique;
    for (let count = 2; taken.has(unique) || (unique !== name && given.has(unique)); count++) {
      unique = `${base} (${count})`;
    }
    if (name !== '' && unique !== name) {
      warnings.push({ code: 'duplicate-column', row, column: unique });
    }
    taken.add(unique);
    return unique;
  });
  return { names, warnings };
}
