/** What the importer takes on. Above any of them a file is refused whole, never cut short. */
export const importLimits = {
  /** Bytes of the file as it is. */
  fileBytes: 250_000_000,
  /** Bytes of everything in a packed file (zip, XLSX, ODS). */
  unpackedBytes: 200_000_000,
  /** Unpacked bytes per packed byte, counted from `ratioFromBytes` on. */
  unpackedRatio: 200,
  ratioFromBytes: 10_000_000,
  zipEntries: 10_000,
  rows: 2_000_000,
  /** Filled cells of one sheet of a workbook. */
  workbookCells: 2_000_000,
  columns: 1_000,
  /** Characters of one line. */
  lineCharacters: 1_000_000,
  /** Characters of one cell between quotes. Beyond it the closing quote is held to be missing. */
  quotedCharacters: 200_000,
  /** Brackets within brackets in JSON, elements within elements in XML. */
  depth: 64,
  sampleRows: 50,
} as const;
