import { demonstrationPdf, until } from '@puente/testing/actors';
import { CaseAcross } from '../nodes/case-across.js';
import { words } from '../nodes/corridors.js';
import { keepGolden } from '../servers/temporal-history.js';
import type { UnderAgreement } from './under-agreement.js';

export function homeCountry({ corridor, time }: UnderAgreement): void {
  describe('the home country', () => {
    const due = async (one: CaseAcross): Promise<string | undefined> =>
      (await one.read(one.steps.by.registrar)).clock?.dueAt;
    const atHome = (one: CaseAcross, stage: string) => one.atHome(stage, ({ clock }) => clock?.state === 'running');

    it('left lying by the ministry, is escalated once and goes on', async () => {
      const one = await CaseAcross.filed(time(), corridor);
      await time().until(await due(one));
      await one.atHome('submitted', ({ clock }) => clock?.state !== 'running');
      expect((await one.journal(one.steps.by.registrar)).filter((type) => type === 'escalated')).toHaveLength(1);
      await one.steps.acknowledge(one.caseId);
      await atHome(one, 'home-verification');
    });

    it('closes without prejudice what the worker leaves unanswered, and the worker opens it again', async () => {
      const one = await CaseAcross.filed(time(), corridor);
      const { registrar } = one.steps.by;
      const requests = [{ kind: 'transcript', legalReason: words }];
      await one.steps.act(registrar, one.caseId, 'request-documents', { requests });
      const { clock } = await atHome(one, 'awaiting-documents');
      await time().until(clock?.dueAt);
      await one.atHome('closed-without-prejudice');
      expect((await one.journal(registrar)).filter((type) => type === 'reminded')).toHaveLength(2);

      const worker = await one.worker();
      // The page is the host's, which hears of it from here.
      await until(
        'the page says how to go on',
        async () => (await worker.get('/status')).body['next'] === 'may-reopen',
      );
      await worker.must(worker.post(`/cases/${one.caseId}/reopen`, {}));
      await atHome(one, 'awaiting-documents');
      await until(
        'the page asks for the documents again',
        async () => (await worker.get('/status')).body['next'] === 'provide-documents',
      );
      const { body } = await worker.must(worker.get(`/cases/${one.caseId}`));
      const form = new FormData();
      form.set('kind', 'transcript');
      form.set('file', new Blob([demonstrationPdf], { type: 'application/pdf' }), 'constancia.pdf');
      const document = await worker.must(worker.post(`/dossiers/${String(body['dossierId'])}/documents`, form));
      const provided = { documentIds: [String(document.body['id'])] };
      await worker.must(worker.post(`/cases/${one.caseId}/provide-documents`, provided));
      await atHome(one, 'submitted');
    });

    it('hears a silent worker for its period, then gives the certifier the rest of its own', async () => {
      const one = await CaseAcross.filed(time(), corridor);
      await one.steps.acknowledge(one.caseId);
      const before = (await atHome(one, 'home-verification')).clock;
      await one.steps.act(one.steps.by.verifier, one.caseId, 'report-discrepancy', { what: words });
      const hearing = await one.atHome(
        'home-verification',
        ({ clock }) => clock?.dueAt !== undefined && clock.id !== before?.id,
      );
      await time().until(hearing.clock?.dueAt);
      const after = await one.atHome('home-verification', ({ clock }) => clock?.id === before?.id);
      expect(String(after.clock?.dueAt) > String(before?.dueAt)).toBe(true);
      await one.steps.act(one.steps.by.verifier, one.caseId, 'report-discrepancy', { what: words });
      await one.atHome('transmitted');
    });

    it('silent as the issuer, is never the worker’s fault: a test at the host decides', async () => {
      const one = await CaseAcross.filed(time(), corridor);
      await one.steps.acknowledge(one.caseId);
      const { clock } = await atHome(one, 'home-verification');
      await time().until(clock?.dueAt);
      await one.atHome('transmitted');
      await keepGolden(time().processesOf(corridor.home), one.caseId, 'recognition-request/issuer-silent');
      const { file } = await one.atHost('host-review', (read) => read.file.reviewer !== undefined);
      expect(file).toMatchObject({ authenticity: { finding: 'issuer-silent' } });

      const verdicts = file.proposed?.map((unit) => ({ ...unit, verdict: 'missing' })) ?? [];
      const refused = one.byDrawn('reviewer', 'propose-verdict', { verdicts, reasons: words });
      await expect(refused).rejects.toThrow('TEST_NEEDED');
      const unit = file.proposed?.find(({ verdict }) => verdict === 'held')?.unit;
      const at = new Date(Date.parse(time().now()) + 10 * 86_400_000).toISOString();
      const result = { unit, result: 'passed', evidence: words, documentIds: [] };
      await one.byDrawn('reviewer', 'schedule-test', { units: [unit], at, where: 'Taller', language: 'es' });
      await expect(one.byDrawn('reviewer', 'record-test-result', result)).rejects.toThrow('TEST_NOT_HELD');
      await time().until(at);
      await one.byDrawn('reviewer', 'record-test-result', result);
      await one.decide();
      await one.atHost('partially-recognised');
    });
  });
}
