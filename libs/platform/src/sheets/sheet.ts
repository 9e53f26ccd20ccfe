/** A table as it was found in a file: its header is row 1, as a spreadsheet shows it. */
export interface Sheet {
  /** As the file or the workbook calls it. */
  readonly name: string;
  readonly header: readonly string[];
  readonly rows: readonly SheetRow[];
}

export interface SheetRow {
  readonly number: number;
  readonly cells: readonly string[];
}
