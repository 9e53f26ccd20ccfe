import type { CaseId, Instant, Language, ReferenceId } from '@puente/domain/kernel';
import type { CaseParts } from '../case-file/index.js';
import { effect } from '../case-file/index.js';
import { certificationIn } from './certification-in.js';

/** Whom to ask, and until when the answer counts. Who it is, the dossier knows. */
export interface ReferenceRequest {
  readonly caseId: CaseId;
  readonly reference: ReferenceId;
  readonly language: Language;
  readonly until: Instant;
}

/** Reaches an employer or a peer with a one-time code. Asking again sends a fresh code, which ends the one before. */
export interface ReferenceDesk {
  ask(request: ReferenceRequest): Promise<void>;
}

export const referenceAsker = (parts: CaseParts, desk: ReferenceDesk) =>
  effect(parts, 'ask-reference', async (content, { caseId, subject }) => {
    const file = certificationIn(content);
    const reference = file.references.find(({ id }) => id === subject);
    const { deadline } = parts.lawOf(file.kind).process(file, parts.rules);
    if (!reference || !deadline) throw new Error('the file has no reference to ask now');
    const { language } = file.application;
    await desk.ask({ caseId, reference: reference.id, language, until: deadline.at });
    return { type: 'record-reference-asked', reference: reference.id };
  });
