import { join } from 'node:path';
import type { z } from 'zod';
import type { Adoption, Equivalence } from '@puente/domain/rulebook/catalogue';
import type { Agreement, Checkpoint } from '@puente/domain/rulebook/rules';
import type { Fault } from '../faults/fault.js';
import { parse } from '../faults/parse.js';
import type { RulesFolder } from '../faults/read-file.js';
import { readJson } from '../faults/read-file.js';
import { filesIn } from '../pack/read-pack.js';
import { adoptionsFile } from './adoptions-file.js';
import { agreementFile } from './agreement-file.js';
import { equivalencesFile } from './equivalences-file.js';
import { readinessFile } from './readiness-file.js';

/** An agreement's folder: every version of it, what its committees approved, and how far its parties are. */
export interface ReadAgreement {
  readonly folder: string;
  readonly versions: readonly { readonly file: string; readonly agreement: Agreement }[];
  /** Whether every version could be read. Where one could not, its fault is told, and nothing of what it would have said. */
  readonly whole: boolean;
  /** One file for each direction between two parties. */
  readonly tables: readonly EquivalencesOfFile[];
  readonly readiness: { readonly file: string; readonly checkpoints: readonly Checkpoint[] };
  readonly adopted: { readonly file: string; readonly adoptions: readonly Adoption[] };
}

export interface EquivalencesOfFile {
  /** As faults name it: `agreements/mx-gt-corridor/equivalences/mx-gt.json`. */
  readonly file: string;
  readonly equivalences: readonly Equivalence[];
}

export async function readAgreement(agreements: RulesFolder, folder: string, faults: Fault[]): Promise<ReadAgreement> {
  const shown = (file: string) => `${agreements.shownAs}/${folder}/${file}`;
  const read = async <Schema extends z.ZodType>(
    schema: Schema,
    file: string,
  ): Promise<z.output<Schema> | undefined> => {
    const content = await readJson(agreements, `${folder}/${file}`, faults);
    return content === undefined ? undefined : parse(schema, content, shown(file), faults);
  };
  const belongs = (file: string, path: string, named: string) => {
    const expected = { es: `"${folder}", como se llama la carpeta`, en: `"${folder}", as the folder is called` };
    if (named !== folder) faults.push({ file: shown(file), path, expected });
  };

  const versions: { file: string; agreement: Agreement }[] = [];
  let checkpoints: readonly Checkpoint[] = [];
  let adoptions: readonly Adoption[] = [];
  let whole = true;
  const files = await jsonIn(join(agreements.path, folder));
  for (const file of files)
    if (file === 'readiness.json') {
      const readiness = await read(readinessFile, file);
      checkpoints = readiness?.checkpoints ?? [];
      if (readiness) belongs(file, 'agreement', readiness.agreement);
    } else if (file === 'adoptions.json') {
      const adopted = await read(adoptionsFile, file);
      adoptions = adopted?.adoptions ?? [];
      if (adopted) belongs(file, 'agreement', adopted.agreement);
    } else {
      const agreement = await read(agreementFile, file);
      whole &&= agreement !== undefined;
      if (!agreement) continue;
      versions.push({ file: shown(file), agreement });
      belongs(file, 'id', agreement.id);
      if (file !== `v${agreement.version}.json`)
        faults.push({ file: shown(file), path: 'version', expected: numberOfFile });
    }
  if (!files.some((file) => /^v\d+\.json$/.test(file))) {
    whole = false;
    faults.push({ file: shown('v1.json'), path: '', expected: { es: 'un acuerdo', en: 'an agreement' } });
  }

  const tables: EquivalencesOfFile[] = [];
  for (const name of await jsonIn(join(agreements.path, folder, 'equivalences'))) {
    const file = `equivalences/${name}`;
    const table = await read(equivalencesFile, file);
    if (!table) continue;
    belongs(file, 'agreement', table.agreement);
    tables.push({ file: shown(file), equivalences: table.equivalences });
  }
  return {
    folder,
    versions,
    whole,
    tables,
    readiness: { file: shown('readiness.json'), checkpoints },
    adopted: { file: shown('adoptions.json'), adoptions },
  };
}

const numberOfFile = { es: 'el número en el nombre del archivo', en: 'the number in the name of the file' };

const jsonIn = async (folder: string): Promise<string[]> =>
  (await filesIn(folder)).filter((file) => file.endsWith('.json'));
