import type { ReadAgreement } from '../agreements/read-agreement.js';
import type { Fault } from '../faults/fault.js';
import { shown } from '../faults/fault.js';
import { repeated } from './repeated.js';
import { aParty, notAbove } from './said.js';

/** Automatic recognition hangs on the checkpoints, so each party must have every one, and what is passed must be shown. */
export function checkReadiness(agreements: readonly ReadAgreement[], faults: Fault[]): void {
  for (const { versions, whole, readiness } of agreements) {
    const { file, checkpoints } = readiness;
    const parties = [...new Set(versions.flatMap(({ agreement }) => agreement.parties))];
    for (const version of versions)
      if (version.agreement.automaticRecognition && checkpoints.length === 0)
        faults.push({
          file: version.file,
          path: 'automaticRecognition',
          expected: {
            es: 'false, o un archivo readiness.json con los pasos de preparación de cada parte',
            en: 'false, or a file readiness.json with the steps of readiness of every party',
          },
          found: 'true',
        });
    for (const [index, { country, passedOn, evidence }] of checkpoints.entries()) {
      const at = `checkpoints[${index}]`;
      if (whole && !parties.includes(country))
        faults.push({ file, path: `${at}.country`, expected: aParty, found: shown(country) });
      if (passedOn !== undefined && evidence === undefined)
        faults.push({
          file,
          path: `${at}.evidence`,
          expected: { es: 'el acto o registro que lo muestra', en: 'the act or record that shows it' },
        });
    }
    for (const index of repeated(checkpoints.map(({ country, code }) => `${country} ${code}`)))
      faults.push({
        file,
        path: `checkpoints[${index}].code`,
        expected: notAbove({ es: 'un paso de preparación', en: 'a step of readiness' }),
      });
    for (const code of new Set(checkpoints.map((checkpoint) => checkpoint.code)))
      for (const party of parties)
        if (!checkpoints.some((checkpoint) => checkpoint.country === party && checkpoint.code === code))
          faults.push({ file, path: 'checkpoints', expected: alsoOf(party, code) });
  }
}

const alsoOf = (party: string, code: string) => ({
  es: `"${code}" también de ${party}, pasado o pendiente`,
  en: `"${code}" of ${party} too, passed or open`,
});
