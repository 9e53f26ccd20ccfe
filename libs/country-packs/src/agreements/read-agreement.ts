import { join } from 'node:path';
import type { Equivalence } from '@puente/domain/catalogue';
import type { Agreement } from '@puente/domain/rules';
import type { Fault } from '../faults/fault.js';
import { parse } from '../faults/parse.js';
import type { RulesFolder } from '../faults/read-file.js';
import { readJson } from '../faults/read-file.js';
import { filesIn } from '../pack/read-pack.js';
import { agreementFile } from './agreement-file.js';
import { equivalencesFile } from './equivalences-file.js';

/** One folder of an agreement: every version of it, and the equivalences that its committee approved. */
export interface ReadAgreement {
  readonly folder: string;
  readonly versions: readonly { readonly file: string; readonly agreement: Agreement }[];
  readonly equivalencesFile: string;
  readonly equivalences: readonly Equivalence[];
}

export async function readAgreement(agreements: RulesFolder, folder: string, faults: Fault[]): Promise<ReadAgreement> {
  const shown = (file: string) => `${agreements.shownAs}/${folder}/${file}`;
  const versions: { file: string; agreement: Agreement }[] = [];
  let equivalences: readonly Equivalence[] = [];
  const files = (await filesIn(join(agreements.path, folder))).filter((file) => file.endsWith('.json'));
  for (const file of files) {
    const content = await readJson(agreements, `${folder}/${file}`, faults);
    if (content === undefined) continue;
    if (file === 'equivalences.json') {
      const table = parse(equivalencesFile, content, shown(file), faults);
      equivalences = table?.equivalences ?? [];
      if (table && table.agreement !== folder)
        faults.push({ file: shown(file), path: 'agreement', expected: `"${folder}", as the folder is called` });
      continue;
    }
    const agreement = parse(agreementFile, content, shown(file), faults);
    if (!agreement) continue;
    versions.push({ file: shown(file), agreement });
    if (agreement.id !== folder)
      faults.push({ file: shown(file), path: 'id', expected: `"${folder}", as the folder is called` });
    if (file !== `v${agreement.version}.json`)
      faults.push({ file: shown(file), path: 'version', expected: 'the number in the name of the file' });
  }
  if (files.length === 0) faults.push({ file: shown('v1.json'), path: '(the whole file)', expected: 'an agreement' });
  return { folder, versions, equivalencesFile: shown('equivalences.json'), equivalences };
}
