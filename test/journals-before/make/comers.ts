import type { Actor } from '@puente/domain/file/case';
import type { AgencyId, CaseId, OfficerId } from '@puente/domain/kernel';
import {
  anotherIntegrityOfficer,
  anotherSupervisor,
  bulkPeople,
  certifiers,
  guatemala,
  mexico,
  officer,
  people,
  sampleCase,
  secondInGuatemala,
  secondSupervisor,
  theAdviser,
  theCoSigner,
  theEmergency,
  theNode,
} from '@puente/domain/specification';
import { delegates } from '@puente/domain/specification/kinds';
import type { AnyFile, SampleKind } from '@puente/domain/specification/kinds';
import { everyone } from '@puente/domain/specification/kinds';

/** Whoever may act for the worker once they are allowed to. */
export const theMandated = officer('gt.mandated', 'gt-mintrab', 'adviser');

/** Whose errand it can be, besides those that a file names itself. */
const errandsOf = (file: AnyFile): readonly CaseId[] => {
  const text = JSON.stringify(file);
  return [...new Set(text.match(/[A-Z]{2}-26-[0-9A-Z]{6}-[0-9A-Z]/g) ?? [])] as CaseId[];
};

/** Officers whom the file names, at the agencies that hold it. */
function seated(file: AnyFile): readonly Actor[] {
  const {
    approver,
    assessor,
    officer: ruling,
    reviewer,
  } = file as AnyFile & {
    readonly approver?: OfficerId;
    readonly reviewer?: OfficerId;
    readonly officer?: OfficerId;
    readonly assessor?: { readonly id: OfficerId };
  };
  const agencies: readonly AgencyId[] = file.held;
  return agencies.flatMap((agency) => [
    ...[reviewer, approver].flatMap((id) => (id === undefined ? [] : [officer(id, agency, 'reviewer', 'approver')])),
    ...(assessor === undefined ? [] : [officer(assessor.id, agency, 'assessor')]),
    ...(ruling === undefined ? [] : [officer(ruling, agency, 'appeals-officer')]),
  ]);
}

const always: readonly Actor[] = [
  anotherIntegrityOfficer,
  ...Object.values(people),
  ...Object.values(certifiers),
  ...Object.values(bulkPeople),
  ...Object.values(delegates),
  anotherSupervisor,
  secondInGuatemala,
  secondSupervisor,
  theAdviser,
  theCoSigner,
  theMandated,
  officer('gt.appeals-2', 'gt-appeals', 'appeals-officer'),
  officer('gt.head', 'gt-college', 'supervisor'),
  theNode(guatemala),
  theNode(mexico),
];

/** Everyone who could come to a file; who may do what, the law says. */
export function comers(sample: SampleKind, file: AnyFile | undefined, news: readonly CaseId[]): readonly Actor[] {
  const stage = file?.stage ?? sample.stages[0] ?? '';
  const files = [sampleCase, theEmergency, ...news, ...(file === undefined ? [] : errandsOf(file))];
  const all: readonly Actor[] = [
    ...always,
    ...Object.values(everyone(sample, stage)),
    ...(file === undefined ? [] : seated(file)),
    ...(file === undefined ? [] : [{ kind: 'worker', caseId: file.caseId } as const]),
    ...[...new Set(files)].map((one) => ({ kind: 'effect', file: one }) as const),
  ];
  return [...new Map(all.map((one) => [JSON.stringify(one), one])).values()];
}
