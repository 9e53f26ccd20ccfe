import { CataloguePreview, previewedAtMost } from '@puente/contracts/answers/governance';
import type { TableName } from '@puente/country-packs/catalogue';
import type { ComparedTable, RegisterFaultWhy } from '@puente/country-packs/register';
import { compareRegister, RegisterFault } from '@puente/country-packs/register';
import type { RuleFolders } from '@puente/country-packs/rule-book';
import type { CountryCode } from '@puente/domain/kernel';
import { decisiveOfStandard } from '@puente/domain/rulebook/catalogue';
import type { SheetLimits } from '@puente/platform/sheets';
import { readGiven, SheetFault } from '@puente/platform/sheets';

export interface CatalogueTask {
  readonly bytes: Uint8Array;
  readonly country: CountryCode;
  readonly table: TableName | undefined;
  readonly whole: boolean;
  readonly folders: RuleFolders;
}

/** All but what the database knows, and the standards of which it is asked: by code. */
type Compared = Omit<CataloguePreview, 'openCases'>;
interface Touched {
  readonly withdrawn: readonly string[];
  readonly changed: readonly string[];
}

export type CatalogueAnswer =
  | { readonly preview: Compared; readonly touched: Touched }
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
      preview: CataloguePreview.omit({ openCases: true }).parse({
        ...{ whole, tables: tables.map(shortened) },
        ...{ faultCount: faults.length, faults: first(faults) },
      }),
      touched: touchedBy(tables),
    };
  } catch (error) {
    if (error instanceof SheetFault) return { sheet: { code: error.code, said: error.said } };
    if (error instanceof RegisterFault) return { register: error.why };
    throw error;
  }
}

const first = <Value>(all: readonly Value[]): readonly Value[] => all.slice(0, previewedAtMost);

/** Columns of a register are called as the law calls the parts of a standard. */
const decisive: ReadonlySet<string> = new Set(decisiveOfStandard);

function touchedBy(tables: readonly ComparedTable[]): Touched {
  const of = (name: TableName) => tables.filter(({ table }) => table === name);
  const withdrawn = new Set(of('standards').flatMap((standards) => standards.withdrawn));
  const changed = of('standards')
    .flatMap((standards) => standards.changed)
    .filter(({ columns }) => columns.some(({ column }) => decisive.has(column)))
    .map(({ key }) => key);
  const regrouped = of('units').flatMap(({ added, withdrawn: gone }) => [...added, ...gone].map(standardOfUnit));
  return {
    withdrawn: [...withdrawn],
    changed: [...new Set([...changed, ...regrouped])].filter((code) => !withdrawn.has(code)),
  };
}

/** A unit's key is its standard's code and its own. */
const standardOfUnit = (key: string): string => key.split(' · ', 1)[0] ?? key;

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
