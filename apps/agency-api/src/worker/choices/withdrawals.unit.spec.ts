import {
  aComplaint,
  appealAt,
  certificationAt,
  correctionAt,
  people,
  requestAt,
  reviewAt,
} from '@puente/domain/specification';
import type { CaseOnFile } from '@puente/settlement/case-file';
import type { Caller } from '../../http/access/caller.js';
import { withdrawals } from './withdrawals.js';

interface Told {
  readonly theFile: { readonly kind: string };
}
const [counter, worker] = [people.counter as Caller, people.worker as Caller];
const files = (...stories: readonly Told[]) =>
  stories.map(({ theFile: file }) => ({ kind: file.kind, file, revision: 1 }) as unknown as CaseOnFile);
const whats = (...stories: readonly Told[]) => withdrawals(files(...stories), worker).map(({ what }) => what);

describe('what a worker may withdraw', () => {
  it('[R9] is the case on either side, and what they asked for about it, as long as nobody decided', () => {
    expect(whats(requestAt('home-verification'))).toEqual(['recognition']);
    expect(whats(reviewAt('compensation-pending'), correctionAt('asked'))).toEqual(['recognition', 'correction']);
    expect(whats(certificationAt('evaluation-scheduled'))).toEqual(['certification']);
    expect(whats(reviewAt('appealed'), appealAt('appeal-review'))).toEqual(['appeal']);
    expect(whats(aComplaint('received'))).toEqual(['complaint']);
  });

  it('[R9] also where the home country has the file: it is passed on', () => {
    expect(whats(reviewAt('with-home'))).toEqual(['recognition']);
  });

  it('is nothing that was decided, and nothing for anybody but the worker', () => {
    expect(whats(reviewAt('recognised'), appealAt('upheld'), correctionAt('corrected'))).toEqual([]);
    expect(withdrawals(files(reviewAt('host-review')), counter)).toEqual([]);
  });

  it('is named by its own number', () => {
    const { theFile } = reviewAt('host-review');
    expect(withdrawals(files({ theFile }), worker)).toEqual([{ number: theFile.caseId, what: 'recognition' }]);
  });
});
