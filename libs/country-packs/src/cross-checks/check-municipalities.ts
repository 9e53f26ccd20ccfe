import type { Fault } from '../faults/fault.js';
import { shown } from '../faults/fault.js';
import type { PackFile } from '../pack/pack-file.js';
import { repeated } from './repeated.js';
import { notAbove, startsWith } from './said.js';

/** Whether each municipality is of this country and of a region of it, once. */
export function checkMunicipalities(
  file: string,
  { country, municipalities, regions }: PackFile,
  faults: Fault[],
): void {
  const list = municipalities?.list ?? [];
  const at = (index: number, field: string) => ({ file, path: `municipalities.list[${index}].${field}` });
  for (const [index, { code, region }] of list.entries()) {
    if (!code.startsWith(`${country}-`))
      faults.push({ ...at(index, 'code'), expected: startsWith(`${country}-`), found: shown(code) });
    if (regions.every((one) => one.code !== region))
      faults.push({
        ...at(index, 'region'),
        ...{ expected: { es: 'una de las regiones de este país', en: 'one of the regions of this pack' } },
        found: shown(region),
      });
  }
  for (const index of repeated(list.map(({ code }) => code)))
    faults.push({ ...at(index, 'code'), expected: notAbove({ es: 'un municipio', en: 'a municipality' }) });
}
