import type { DocumentRef } from '@puente/domain/file/case';
import { documentId } from '../values/index.js';
import {
  answerToHomeOf,
  answerToHostOf,
  commandTexts,
  commandOf,
  isPersonCommand,
  OpenDraftBody,
  personCommands,
} from './index.js';

const id = documentId.parse('0d2c7c1e-8a44-4a0c-9f0e-0f4f5b1f0a11');
const held: DocumentRef = { id, kind: 'certificate', sha256: 'a'.repeat(64) };
const es = (text: string) => ({ es: text });

describe('the body of a command', () => {
  it.each(personCommands)('%s refuses a field it does not have', (command) => {
    const fault = commandTexts[command].body.safeParse({ stage: 'recognised', agencyId: 'mx-stps', role: 'approver' });
    expect(fault.error?.issues.map((issue) => issue.code)).toContain('unrecognized_keys');
  });

  it('of an extension refuses extra fields at every depth', () => {
    const body = { by: { unit: 'business-days', days: 3, hours: 1 }, reasons: { es: 'perito', xx: 'no' } };
    const issues = commandTexts['extend-review'].body.safeParse(body).error?.issues ?? [];
    expect(issues.map((issue) => issue.path.join('.')).sort()).toEqual(['by', 'reasons']);
  });

  it.each([{ es: '' }, { es: '   ' }, {}, { en: 'only English' }])('refuses reasons without words: %j', (reasons) => {
    expect(commandTexts['return-proposal'].body.safeParse({ reasons }).success).toBe(false);
  });

  it('that opens a case names host and dossier, and not the country it is filed in', () => {
    const body = { dossier: id, certificate: id, hosts: [{ country: 'GT' }], language: 'es' };
    expect(OpenDraftBody.parse(body)).toEqual(body);
    expect(OpenDraftBody.safeParse({ ...body, filedIn: 'MX' }).success).toBe(false);
    expect(OpenDraftBody.safeParse({ ...body, hosts: [] }).success).toBe(false);
  });

  it('is known by name only', () => {
    expect(isPersonCommand('approve-verdict')).toBe(true);
    expect(['lapse', 'receive-file', 'constructor', 'toString'].filter(isPersonCommand)).toEqual([]);
  });
});

describe('a body made into a command', () => {
  it('takes kind and digest of a document from the dossier', () =>
    expect(commandOf('provide-documents', { documentIds: [id] }, [held])).toEqual({
      command: { type: 'provide-documents', documents: [held] },
    }));

  it('names the field when the dossier does not hold the document', () => {
    expect(commandOf('attach-document', { documentId: id }, [])).toEqual({ unknownDocument: 'documentId' });
    const other = documentId.parse('0d2c7c1e-8a44-4a0c-9f0e-0f4f5b1f0a12');
    expect(commandOf('provide-documents', { documentIds: [id, other] }, [held])).toEqual({
      unknownDocument: 'documentIds.1',
    });
  });

  it('keeps the words of the decision', () => {
    const body = { verdicts: [{ unit: 'U1', verdict: 'held', ground: es('cubierta') }], reasons: es('equivalente') };
    const parsed = commandTexts['propose-verdict'].body.parse(body);
    expect(commandOf('propose-verdict', parsed, [])).toEqual({ command: { type: 'propose-verdict', ...body } });
  });

  it('is a worker’s answer only where the worker may give it elsewhere', () => {
    expect(answerToHomeOf({ type: 'withdraw' })).toEqual({ type: 'withdraw' });
    expect(answerToHomeOf({ type: 'approve-verdict' })).toBeUndefined();
    const answer = { type: 'answer-fraud-review', answer: 'Es mío' } as const;
    expect([answerToHostOf(answer), answerToHomeOf(answer)]).toEqual([answer, undefined]);
    expect(answerToHostOf({ type: 'withdraw' })).toBeUndefined();
  });
});
