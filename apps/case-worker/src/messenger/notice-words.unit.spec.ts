import type { CaseId } from '@puente/domain/kernel';
import { noticeText } from './notice-words.js';

const caseId = 'GT-26-7K3M9Q-X' as CaseId;
const page = 'https://puente.example/es';

describe('what a text says', () => {
  it('names the case and the page in the worker’s language', () => {
    expect(noticeText({ subject: 'received', caseId, language: 'en' }, page)).toBe(
      'We received your case GT-26-7K3M9Q-X. There is nothing to do for now. ' +
        'Page: https://puente.example/es This service is free.',
    );
  });

  it('is in Spanish where the worker’s language has no words yet', () => {
    expect(noticeText({ subject: 'withdrawn', caseId, language: 'ht' }, page)).toContain('queda retirado');
  });
});
