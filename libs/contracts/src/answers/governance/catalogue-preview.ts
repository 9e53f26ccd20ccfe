import { z } from 'zod';
import { localizedText } from '../../values/index.js';

const count = z.int();

/** Of each list the first ones, and no more. */
export const previewedAtMost = 200;

/** What one table of a register would change in the country's catalogue. Nothing in it is about a person who applies. */
const ComparedTable = z.object({
  /** Of the pack: `standards`. */
  table: z.string(),
  /** As a spreadsheet numbers it. */
  headerRow: count,
  /** Of rows; the lists hold the first 200 of each. */
  counts: z.object({ added: count, changed: count, withdrawn: count, same: count, refused: count }),
  /** By key: of a standard its code. */
  added: z.array(z.string()),
  changed: z.array(
    z.object({
      key: z.string(),
      columns: z.array(z.object({ column: z.string(), from: z.string(), to: z.string() })),
    }),
  ),
  withdrawn: z.array(z.string()),
  /** Cells that cannot be taken; several may stand in one row. */
  refused: z.array(
    z.object({
      row: count,
      column: z.string(),
      expected: localizedText,
      found: z.string().exactOptional(),
      remedy: localizedText,
    }),
  ),
  /** Columns of the file that the table has no place for. */
  ignored: z.array(z.string()),
});

/** What a register would change in the catalogue of this country, and what would be wrong with all rules then. */
export const CataloguePreview = z.object({
  /** The file was read as the whole register: what it does not name is withdrawn. */
  whole: z.boolean(),
  tables: z.array(ComparedTable),
  /** Of this node: those that rest on a standard that would be withdrawn, and of the others those whose standard a decision could be made on otherwise (edition, level, occupation, units). */
  openCases: z.object({ withdrawn: count, changed: count }),
  faultCount: count,
  /** Of all rules read with it: the first 200. */
  faults: z.array(
    z.object({
      /** The table of the register, or a file of rules: `agreements/mx-gt/v1.json`. */
      file: z.string(),
      row: count.exactOptional(),
      /** Where in it; empty where it is about the whole of it. */
      path: z.string(),
      expected: localizedText,
      found: z.string().exactOptional(),
    }),
  ),
});
export type CataloguePreview = z.output<typeof CataloguePreview>;
