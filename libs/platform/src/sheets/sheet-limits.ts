/** How much of a file is read: what a few kilobytes can claim to hold has no end. */
export interface SheetLimits {
  /** Of one table, its header left out. */
  readonly rows: number;
  /** Of all tables. */
  readonly cells: number;
  /** What a workbook may hold when it is unfolded. */
  readonly bytes: number;
}

/** What an operator imports is the whole register of a country. */
export const largestSheets: SheetLimits = { rows: 500_000, cells: 10_000_000, bytes: 1_000_000_000 };
