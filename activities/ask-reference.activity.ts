import type { CaseId, Instant, Language, ReferenceId } from '@puente/domain/kernel';
import { dueIn } from './case-file/index.js';

/** Whom to ask, and until when the answer counts. Who it is, the dossier knows. */
export interface ReferenceRequest {
  readonly caseId: CaseId;
  readonly reference: ReferenceId;
  readonly language: Language;
  readonly until: Instant;
}

/** Reaches an employer or a peer with a one-time code. Asking again sends a fresh code, which ends the one before. */
export interface ReferenceHandler {
  ask(request: ReferenceRequest): Promise<void>;
}

export const askReference = (handler: ReferenceHandler) =>
  dueIn('certification', async (file, { caseId, subject }, { lawOf, rules }) => {
    const reference = file.references.find(({ id }) => id === subject);
    const { deadline } = lawOf(file.kind).process(file, rules);
    if (!reference || !deadline) throw new Error('the file has no reference to ask now');
    const { language } = file.application;
    await handler.ask({ caseId, reference: reference.id, language, until: deadline.at });
    return { type: 'record-reference-asked', reference: reference.id };
  });
