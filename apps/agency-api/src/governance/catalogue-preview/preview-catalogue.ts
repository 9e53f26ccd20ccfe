import { CataloguePreview, previewedAtMost } from '@puente/contracts/answers/governance';
import type { TableName } from '@puente/country-packs/catalogue';
import type { ComparedTable, RegisterFaultWhy } from '@puente/country-packs/register';
import { compareRegister, RegisterFault } from '@puente/country-packs/register';
import type { RuleFolders } from '@puente/country-packs/rule-book';
import type { CountryCode } from '@puente/domain/kernel';
import type { SheetLimits } from '@puente/platform/sheets';
import { readGiven, SheetFault } from '@puente/platform/sheets';

export interface CatalogueTask {
  readonly bytes: Uint8Array;
  readonly country: CountryCode;
  readonly table: TableName | undefined;
  readonly whole: boolean;
  readonly folders: RuleFolders;
}

export type CatalogueAnswer =
  | { readonly preview: CataloguePreview }
  | { readonly preview?: never; readonly sheet: Pick<SheetFault, 'code' | 'said'> }
  | { readonly preview?: never; readonly sheet?: never; readonly register: RegisterFaultWhy };

/** The largest table of a register that there is has seven thousand rows, and a register is sent whole. */
const limits: SheetLimits = { rows: 20_000, cells: 200_000, bytes: 50_000_000 };

/** Compares a register with the country's pack and reads all rules with it. Writes nothing. */
export async function previewCatalogue(task: CatalogueTask): Promise<CatalogueAnswer> {
  const { bytes, country, folders, table, whole } = task;
  try {
    const sheets = await readGiven(bytes, limits);
    const { tables, trial } = await compareRegister({
      ...{ sheets, country, folders, whole },
      ...(table === undefined ? {} : { table }),
    });
    const faults = 'faults' in trial ? trial.faults : [];
    return {
      // Also leaves out what is not said over the API, as the key of a refused row.
      preview: CataloguePreview.parse({
        ...{ whole, tables: tables.map(shortened) },
        ...{ faultCount: faults.length, faults: first(faults) },
      }),
    };
  } catch (error) {
    if (error instanceof SheetFault) return { sheet: { code: error.code, said: error.said } };
    if (error instanceof RegisterFault) return { register: error.why };
    throw error;
  }
}

const first = <Value>(all: readonly Value[]): readonly Value[] => all.slice(0, previewedAtMost);

function shortened({ added, changed, headerRow, ignored, refused, same, table, withdrawn }: ComparedTable) {
  return {
    ...{ table, headerRow },
    counts: {
      ...{ added: added.length, changed: changed.length, withdrawn: withdrawn.length, same },
      refused: new Set(refused.map(({ row }) => row)).size,
    },
    ...{ added: first(added), changed: first(changed), withdrawn: first(withdrawn), refused: first(refused) },
    ignored: first(ignored).map((title) => title.slice(0, 200)),
  };
}
