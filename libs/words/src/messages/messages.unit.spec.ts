import type { CaseId, Language } from '@puente/domain/kernel';
import { languages } from '../languages/index.js';
import {
  codeText,
  codeWasPrintedText,
  contactChangedText,
  firstCodeText,
  lostCredentialText,
  noticeText,
  oursText,
  printedCodeText,
  referenceText,
} from './index.js';

const caseId = 'GT-26-7K3M9Q-X' as CaseId;
const page = 'https://puente.example/es';
const each = Object.keys(languages) as Language[];

describe('what a text says', () => {
  it('names the case and the page in the worker’s language', () => {
    expect(noticeText({ subject: 'received', caseId, language: 'en' }, page)).toBe(
      'We received your case GT-26-7K3M9Q-X. There is nothing to do for now. ' +
        'Page: https://puente.example/es This service is free.',
    );
  });

  it('is in every language its own, in Portuguese, French and Creole too', () => {
    const said = (language: Language) => noticeText({ subject: 'withdrawn', caseId, language }, page);
    expect(said('ht')).toContain('retire');
    expect(new Set(each.map(said)).size).toBe(each.length);
    for (const language of each) expect(said(language)).toContain(caseId);
  });

  it.each(each)(
    '[R10] says in %s of a complaint that ended with its case nothing that the authority did not do',
    (language) => {
      const text = noticeText({ subject: 'complaint-answered', caseId, language }, page);
      expect(text).not.toMatch(/autori|authority|otorite/i);
    },
  );

  it.each(each)('gives a one-time code in %s, with its case and its minutes', (language) => {
    const text = codeText('532002', caseId, 10, language);
    expect(text).toMatch(/^532002 .*GT-26-7K3M9Q-X.* 10 /);
    if (language !== 'es') expect(text).not.toBe(codeText('532002', caseId, 10, 'es'));
  });

  it.each(each)(
    'says in %s which code goes where: with the case, on a sealed print, and that one was printed',
    (language) => {
      expect(firstCodeText('532002', caseId, 72, language)).toMatch(/^532002 .*GT-26-7K3M9Q-X.* 72 /);
      const printed = printedCodeText({ caseId, code: '532002', hours: 72 }, page, language);
      expect(printed).toMatch(/532002.*GT-26-7K3M9Q-X.* 72 .*https:/);
      expect(codeWasPrintedText(caseId, page, language)).toMatch(/GT-26-7K3M9Q-X/);
      expect(codeWasPrintedText(caseId, page, language)).not.toMatch(/\d{6}/);
      expect(contactChangedText(caseId, page, language)).toMatch(/GT-26-7K3M9Q-X/);
    },
  );

  it.each(each)(
    '[D 3] says in %s, in two text messages, that a credential was lost, and lays it on nobody',
    (language) => {
      const credential = 'GT-26-QTDTNM-2' as CaseId;
      const text = lostCredentialText({ credential, caseId, language }, page);
      for (const named of [credential, caseId, page]) expect(text).toContain(named);
      expect(`${text} ${oursText('K7M29QXD4T', language)}`.length).toBeLessThanOrEqual(2 * 153);
      if (language !== 'es') expect(text).not.toBe(lostCredentialText({ credential, caseId, language: 'es' }, page));
    },
  );

  it.each(each)('asks a reference in %s, with the code and where to enter it', (language) => {
    expect(referenceText('ABCDE-FGHIJ', `${page}/x`, language)).toMatch(
      /ABCDE-FGHIJ.*https:\/\/puente\.example\/es\/x/,
    );
  });

  it.each(each)(
    'says every notice in %s in at most two text messages, closing, page and its code included',
    (language) => {
      const { notices } = languages[language].messages;
      const ours = oursText('K7M29QXD4T', language);
      expect(ours).toMatch(/ K7M29-QXD4T$/);
      const long = Object.keys(notices).filter(
        (subject) =>
          `${noticeText({ subject: subject as keyof typeof notices, caseId, language }, page)} ${ours}`.length >
          2 * 153,
      );
      expect(long).toEqual([]);
    },
  );
});
