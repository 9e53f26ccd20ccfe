import type { Actor, CaseKind } from '@puente/domain/file/case';
import type { CommandId, CountryCode, OfficerId, StaffRole } from '@puente/domain/kernel';
import { newCaseNumber } from '@puente/domain/kernel';
import type { Dossier } from '@puente/contracts/dossier';
import { Dossier as DossierSchema } from '@puente/contracts/dossier';
import type { RuleBook } from '@puente/domain/rulebook/rules';
import type { CaseCommand, SettleRequest } from '@puente/settlement/settlement';
import { createHash } from 'node:crypto';
import { officer } from '../time/people.js';
import type { Chance } from './chance.js';
import type { CaseRow, Disk } from './disk.js';

export const [MX, GT, CL] = ['MX', 'GT', 'CL'] as CountryCode[] as [CountryCode, CountryCode, CountryCode];

/** What somebody asks, once: by its id it is asked again where no answer came. */
export type Asked = Pick<SettleRequest, 'commandId' | 'kind' | 'caseId' | 'command' | 'by'>;

/** Somebody of a desk, as its pack names it. */
function at(rules: RuleBook, country: CountryCode, desk: 'intake' | 'verification' | 'review', role: StaffRole): Actor {
  const agency = rules.country(country)?.desks[desk] ?? '';
  return officer(agency, `demo-${agency}-${role}`, role);
}

/** Whoever files brings a dossier with a copy of the certificate; all of it invented. */
function aDossier(chance: Chance): Dossier {
  return DossierSchema.parse({
    id: chance.uuid(),
    person: {
      ...{ givenNames: 'Demostración', surnames: ['Inventada'], birthDate: '1991-05-17', sex: 'F', nationality: 'GT' },
      identityDocuments: [{ kind: 'dpi', country: 'GT', number: '25807731' }],
      contact: { phone: '+50255550177', language: 'es', channels: [{ channel: 'sms', safe: true }] },
      demonstration: true,
    },
    certificates: [
      {
        ...{ id: chance.uuid(), standard: { country: 'MX', code: 'EC0586.01' }, certifier: 'ECE-00001' },
        ...{ folio: 'DEMO-FOLIO-1', issuedOn: '2024-08-20' },
      },
    ],
  });
}

/** What somebody at a counter asks, one after the other; dossier and copy are in the vault before. */
export function filing(
  disk: Disk,
  here: CountryCode,
  others: readonly CountryCode[],
  chance: Chance,
  rules: RuleBook,
): readonly Asked[] {
  const dossier = aDossier(chance);
  const [certificate] = dossier.certificates;
  if (certificate === undefined) throw new Error('the sample is incomplete');
  const bytes = Buffer.from(`%PDF-1.7 ${dossier.id}`);
  const [document, sha256] = [chance.uuid(), createHash('sha256').update(bytes).digest('hex')];
  disk.dossiers.set(dossier.id, { dossier, from: undefined });
  const copy = {
    id: document,
    dossier: dossier.id,
    kind: 'certificate',
    mediaType: 'application/pdf',
    sha256,
    size: bytes.length,
  };
  disk.documents.set(document, { ...copy, createdAt: '', bytes } as never);
  const some = others.filter(() => chance.oneIn(2));
  const hosts = here !== MX ? [here] : some.length === 0 ? others : some;
  const caseId = newCaseNumber(here, 2026, chance.bytes(6));
  const { certifier, id, issuedOn, standard } = certificate;
  const opening = {
    ...{ type: 'open-draft', filedIn: here, dossier: dossier.id, language: 'es' },
    ...{ certificate: { id, standard, certifier, issuedOn }, hosts: hosts.map((country) => ({ country })) },
  };
  const attaching = { type: 'attach-document', document: { id: document, kind: 'certificate', sha256 } };
  const kind: CaseKind = here === MX ? 'recognition-request' : 'recognition-review';
  const by = at(rules, here, 'intake', 'assistant');
  return [opening, attaching, { type: 'submit' }].map((command) => ({
    ...{ commandId: chance.uuid() as CommandId, kind, caseId, by },
    command: command as unknown as CaseCommand,
  }));
}

/** What is to be done next in a file, by whom; undefined where it waits for nobody here. */
export function nextIn(row: CaseRow, here: CountryCode, rules: RuleBook, chance: Chance): Asked | undefined {
  const { id: caseId, kind, state } = row;
  const ask = (by: Actor, command: object): Asked => ({
    ...{ commandId: chance.uuid() as CommandId, kind, caseId, by },
    command: command as CaseCommand,
  });
  if (chance.oneIn(40) && 'filing' in state && state.stage !== 'draft')
    return ask({ kind: 'worker', caseId }, { type: 'withdraw' });
  if (kind === 'recognition-request') {
    if (state.stage === 'submitted') return ask(at(rules, here, 'intake', 'registrar'), { type: 'acknowledge' });
    if (state.stage === 'home-verification')
      return ask(at(rules, here, 'verification', 'verifier'), {
        type: chance.oneIn(5) ? 'cannot-verify' : 'confirm-authentic',
        reason: { es: 'Sin archivo' },
      });
  }
  if (kind !== 'recognition-review' || state.stage !== 'host-review') return undefined;
  const review = state as unknown as {
    proposed: unknown;
    reviewer?: OfficerId;
    approver?: OfficerId;
    proposal?: unknown;
  };
  const drawn = (role: StaffRole, id: OfficerId | undefined) => ({ ...at(rules, here, 'review', role), id }) as Actor;
  if (review.reviewer === undefined) return undefined;
  return review.proposal === undefined
    ? ask(drawn('reviewer', review.reviewer), {
        type: 'propose-verdict',
        verdicts: review.proposed,
        reasons: { es: 'Se cotejó' },
      })
    : ask(drawn('approver', review.approver), { type: 'approve-verdict' });
}
