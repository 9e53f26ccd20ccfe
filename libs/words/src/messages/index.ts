import type { NoticeSubject } from '@puente/domain/file/case';
import type { CaseId, Language, PlainDate } from '@puente/domain/kernel';
import { languages } from '../languages/index.js';

/** What a person is sent is in their own language, whichever it is. */
const messagesIn = (language: Language) => languages[language].messages;

export function noticeText(
  notice: { readonly subject: NoticeSubject; readonly caseId: CaseId; readonly language: Language },
  page: string,
): string {
  const { closing, notices } = messagesIn(notice.language);
  return `${notices[notice.subject](notice.caseId)} ${closing(page)}`;
}

/** Of twelve digits a person reads four at a time. */
const inGroups = (code: string): string => (code.length > 6 ? code.replaceAll(/\d{4}(?=\d)/g, '$& ') : code);

export const codeText = (code: string, caseId: CaseId, minutes: number, language: Language): string =>
  messagesIn(language).oneTimeCode(inGroups(code), caseId, minutes);

export const firstCodeText = (code: string, caseId: CaseId, hours: number, language: Language): string =>
  messagesIn(language).firstCode(inGroups(code), caseId, hours);

/** @param given what the sealed print bears */
export const printedCodeText = (
  { caseId, code, hours }: { readonly caseId: CaseId; readonly code: string; readonly hours: number },
  page: string,
  language: Language,
): string => messagesIn(language).printedCode(inGroups(code), caseId, hours, page);

export const codeWasPrintedText = (caseId: CaseId, page: string, language: Language): string =>
  messagesIn(language).codeWasPrinted(caseId, page);

/** To the contact that was in the dossier until now. */
export const contactChangedText = (caseId: CaseId, page: string, language: Language): string =>
  messagesIn(language).contactChanged(caseId, page);

/** To whoever holds a credential that was revoked because the node lost it. */
export const lostCredentialText = (
  {
    caseId,
    credential,
    language,
  }: { readonly caseId: CaseId; readonly credential: CaseId; readonly language: Language },
  page: string,
): string => messagesIn(language).lostCredential(credential, caseId, page);

/**
 * @param code sixteen letters and digits, of which a person reads four at a time
 * @param until the last day on which it can be answered
 */
export const certifierText = (
  { code, until }: { readonly code: string; readonly until: PlainDate },
  page: string,
  language: Language,
): string => messagesIn(language).askCertifier(code.replaceAll(/.{4}(?=.)/g, '$&-'), until, page);

export const referenceText = (code: string, page: string, language: Language): string =>
  messagesIn(language).askReference(code, page);

/** @param code ten letters and digits, of which a person reads five at a time */
export const oursText = (code: string, language: Language): string =>
  messagesIn(language).ours(`${code.slice(0, 5)}-${code.slice(5)}`);

/** What such a message says, without where its page is; undefined of what this version has no words for. */
export function noticeSays(subject: string, caseId: CaseId, language: Language): string | undefined {
  const { notices } = messagesIn(language);
  return Object.hasOwn(notices, subject) ? notices[subject as NoticeSubject](caseId) : undefined;
}
