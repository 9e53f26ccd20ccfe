import type { Equivalence } from '@puente/domain/rulebook/catalogue';
import { benches } from '@puente/domain/rulebook/catalogue';
import type { Fault } from '../faults/fault.js';
import { shown } from '../faults/fault.js';
import { notBefore } from './said.js';

/** What stands in a file is approved: each bench voted, once and not against, and it holds from its approval at the earliest. */
export function checkApproval(
  file: string,
  at: string,
  { approval, validFrom, validUntil }: Pick<Equivalence, 'approval' | 'validFrom' | 'validUntil'>,
  faults: Fault[],
): void {
  const { votes } = approval.committee;
  const path = `${at}.approval.committee.votes`;
  for (const bench of benches) {
    const cast = votes.filter((vote) => vote.bench === bench);
    if (cast.length !== 1) faults.push({ file, path, expected: oneVote(bench), found: String(cast.length) });
  }
  for (const [index, { vote, on }] of votes.entries()) {
    if (vote === 'against')
      faults.push({
        file,
        path: `${path}[${index}].vote`,
        expected: { es: 'ningún voto en contra de lo aprobado', en: 'no vote against what was approved' },
        found: '"against"',
      });
    if (on > approval.on)
      faults.push({ file, path: `${path}[${index}].on`, expected: notAfter(approval.on), found: shown(on) });
  }
  if (validFrom < approval.on)
    faults.push({
      file,
      path: `${at}.validFrom`,
      expected: notBefore(approval.on),
      found: shown(validFrom),
    });
  if (validUntil !== undefined && validUntil < validFrom)
    faults.push({
      file,
      path: `${at}.validUntil`,
      expected: notBefore(validFrom),
      found: shown(validUntil),
    });
}

const oneVote = (bench: string) => ({ es: `un voto de la banca "${bench}"`, en: `one vote of the bench "${bench}"` });
const notAfter = (day: string) => ({ es: `un día no posterior a ${day}`, en: `a day not after ${day}` });
