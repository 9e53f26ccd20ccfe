import type { NoticeSubject } from '@puente/domain/case';
import type { Delivery } from '@puente/domain/clocks';
import { proveService } from '@puente/domain/clocks';
import type { CaseId, DossierId, Language, NoticeId } from '@puente/domain/kernel';
import type { CaseParts } from '../case-file/index.js';
import { effect } from '../case-file/index.js';

/** What to tell, and whose dossier says how the worker can be reached. */
export interface WorkerMessage {
  readonly caseId: CaseId;
  readonly notice: NoticeId;
  readonly subject: NoticeSubject;
  readonly dossier: DossierId;
  readonly language: Language;
}

/** Reaches the worker on a channel that is safe for them. Telling the same notice again answers as the first time. */
export interface Messenger {
  tell(message: WorkerMessage): Promise<Delivery>;
}

/** The proof of service starts the period that the notice opens; the day of service is the country's rule to say. */
export const workerTeller = (parts: CaseParts, messenger: Messenger) =>
  effect(parts, 'tell-worker', async (file, { caseId, subject: id }) => {
    const notice = file.notices.find((one) => one.id === id);
    const applicant = parts.lawOf(file.kind).applicant(file);
    if (!notice || !applicant) throw new Error(`the file has nobody to tell of ${id}`);
    const delivery = await messenger.tell({
      caseId,
      notice: notice.id,
      subject: notice.subject,
      ...applicant,
    });
    return { type: 'record-service', notice: notice.id, service: proof(parts, delivery) };
  });

function proof({ rules, here }: CaseParts, delivery: Delivery) {
  const country = rules.country(here);
  if (!country) throw new Error(`no pack for ${here}`);
  return proveService(country.service, country.calendar, delivery);
}
