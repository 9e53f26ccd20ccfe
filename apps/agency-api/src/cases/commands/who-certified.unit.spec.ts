import type { CaseId } from '@puente/domain/kernel';
import { certificationAt, certifiers, requestAt, sampleCase } from '@puente/domain/specification';
import { whoCertified } from './who-certified.js';

const { theFile: certified } = certificationAt('certificate-issued');
const number = certified.certificate?.number ?? '';
const read = (caseId: CaseId) => Promise.resolve(caseId === sampleCase ? { file: certified } : undefined);

describe('whoever certified it here', () => {
  it('[R15] is found by the number of the certificate, whatever id it has where it was filed, and as it was typed', async () => {
    for (const typed of [
      number,
      ` ${number.toLowerCase()} `,
      number.replaceAll('-', ' – '),
      number.replaceAll('-', '\u2011'),
    ])
      expect(await whoCertified(typed, read)).toEqual(
        expect.arrayContaining([certifiers.assessor.id, certifiers.approver.id]),
      );
  });

  it('[R15] is nobody where another round, another register or another file bears the number', async () => {
    const other = () => Promise.resolve({ file: requestAt('submitted').theFile });
    expect(await whoCertified(number.replace(/\d+$/, '9'), read)).toEqual([]);
    expect(await whoCertified('DEMO-FOLIO-1', read)).toEqual([]);
    expect(await whoCertified('DEMO FOLIO', read)).toEqual([]);
    expect(await whoCertified(number, other)).toEqual([]);
  });
});
