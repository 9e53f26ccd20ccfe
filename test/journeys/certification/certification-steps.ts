import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Answer, ApiClient, DemonstrationWorker, JsonObject, People } from '@puente/testing/actors';
import { demonstrationPdf, nodeOf, until, workerByPhone } from '@puente/testing/actors';
import { photovoltaicInstaller } from '../../world/world.js';

/** What staff see of a certification, as far as the steps need it. */
export interface CertificationAnswer {
  readonly caseId: string;
  readonly version: number;
  readonly stage: string;
  readonly dossierId: string;
  readonly file: {
    readonly application: { readonly units: readonly string[] };
    readonly assessor?: { readonly id: string };
    readonly approver?: string;
    readonly offered: readonly { readonly id: string }[];
    readonly gaps?: readonly { readonly unit: string }[];
    readonly certificate?: { readonly id?: string; readonly number: string };
    readonly appeal?: { readonly caseId: string };
  };
}

export interface Asked {
  readonly standard: string;
  readonly certifier: string;
  readonly route: 'documents' | 'paperless' | 'return';
}

export const solar = { standard: 'EC0586.01', certifier: 'ECE-00001' } as const;

/** Somebody who was never certified. */
export const newcomer = (n: number): DemonstrationWorker => {
  const worker = photovoltaicInstaller(n);
  return { ...worker, dossier: { ...worker.dossier, certificates: [] } };
};

const said = { es: 'Se vio el trabajo terminado y se preguntó por él.' };

/** The steps of one certification, each by the person whose step it is, over the public API of one country. */
export class CertificationSteps {
  readonly by: { readonly counter: string; readonly registrar: string };
  private readonly workers = new Map<string, Promise<ApiClient>>();

  constructor(
    private readonly people: People,
    private readonly country: string,
    agency: string,
  ) {
    this.by = { counter: people.named(country, 'assistant'), registrar: people.named(country, 'registrar', agency) };
  }

  /** At the counter: a dossier and an application about it. */
  async open({ dossier }: Pick<DemonstrationWorker, 'dossier'>, asked: Asked): Promise<string> {
    const counter = this.people.user(this.by.counter);
    const created = await counter.must(counter.post('/dossiers', dossier));
    const opening = { dossierId: created.body['id'], language: 'es', ...asked };
    const opened = await counter.must(counter.post('/certifications', opening));
    return String(opened.body['caseId']);
  }

  /** Adds a document to the dossier, and to the application. */
  async attach(caseId: string, kind: string): Promise<Answer> {
    const counter = this.people.user(this.by.counter);
    const { dossierId } = await this.read(this.by.counter, caseId);
    const form = new FormData();
    form.set('kind', kind);
    form.set('file', new Blob([demonstrationPdf], { type: 'application/pdf' }), 'prueba.pdf');
    const document = await counter.must(counter.post(`/dossiers/${dossierId}/documents`, form));
    return this.act(this.by.counter, caseId, 'attach-document', { documentId: document.body['id'] });
  }

  /** Until the draw has named assessor and approver. */
  async admit(caseId: string): Promise<CertificationAnswer> {
    await this.act(this.by.registrar, caseId, 'admit');
    return until(`${caseId} to have its officers`, async () => {
      const answer = await this.read(this.by.registrar, caseId);
      return answer.file.approver === undefined ? undefined : answer;
    });
  }

  offer(caseId: string, on: Date): Promise<Answer> {
    const slots = [{ at: on.toISOString(), where: 'Taller de demostración', language: 'es' }];
    return this.act(this.by.registrar, caseId, 'offer-appointments', { slots });
  }

  /** A day is offered and chosen. */
  async appoint(caseId: string, on: Date): Promise<void> {
    await this.offer(caseId, on);
    const { file } = await this.read(this.by.registrar, caseId);
    const worker = await this.worker(caseId);
    await worker.must(worker.post(`/cases/${caseId}/choose-appointment`, { appointment: file.offered[0]?.id }));
  }

  /** At the page of the case, with a code by telephone. */
  worker(caseId: string): Promise<ApiClient> {
    const known = this.workers.get(caseId) ?? workerByPhone(this.people, this.country, caseId);
    this.workers.set(caseId, known);
    return known;
  }

  /** By the assessor whom the draw named, who has nothing to do with the worker. */
  async evaluate(caseId: string, units: readonly string[], competent: (unit: string) => boolean): Promise<Answer> {
    const assessor = await this.assessorOf(caseId);
    await this.act(assessor, caseId, 'declare-conflict', { relation: 'none' });
    const findings = units.map((unit) => ({
      unit,
      verdict: competent(unit) ? 'competent' : 'not-yet-competent',
      evidence: ['practical-test', 'interview'],
      observed: said,
    }));
    return this.act(assessor, caseId, 'record-evaluation', { findings, summary: said });
  }

  async approve(caseId: string): Promise<Answer> {
    const { file } = await this.read(this.by.registrar, caseId);
    const approver = file.approver ?? '';
    await this.act(approver, caseId, 'declare-conflict', { relation: 'none' });
    return this.act(approver, caseId, 'approve-evaluation');
  }

  async assessorOf(caseId: string): Promise<string> {
    return (await this.read(this.by.registrar, caseId)).file.assessor?.id ?? '';
  }

  /** In the worker's dossier, where a recognition can name it. */
  certificateOf(caseId: string): Promise<string> {
    return until(`the certificate of ${caseId} in the dossier`, async () => {
      return (await this.read(this.by.counter, caseId)).file.certificate?.id;
    });
  }

  /** As the telephone of the reference got it. */
  codeSentTo(address: string): Promise<string> {
    const folder = nodeOf(this.people.endpoints, this.country).messages;
    return until('the code to reach the reference', async () => {
      const names = (await readdir(folder).catch(() => [])).filter((name) => name.startsWith('reference-'));
      const texts = await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')));
      return /[0-9A-Z]{5}-[0-9A-Z]{5}/.exec(texts.find((text) => text.includes(address)) ?? '')?.[0];
    });
  }

  /** On the file as the person sees it now; read again where the process moved it in between. */
  async act(username: string, caseId: string, command: string, body: JsonObject = {}): Promise<Answer> {
    const person = this.people.user(username);
    for (let reading = 1; ; reading++) {
      const seen = (await this.read(username, caseId)).version;
      const answer = await person.post(`/cases/${caseId}/${command}`, body, { seen });
      if (answer.status !== 412 || reading === 5) return person.must(Promise.resolve(answer));
    }
  }

  async read(username: string, caseId: string): Promise<CertificationAnswer> {
    const person = this.people.user(username);
    const { body } = await person.must(person.get(`/cases/${caseId}`));
    return body as unknown as CertificationAnswer;
  }

  reaches(username: string, caseId: string, stage: string): Promise<CertificationAnswer> {
    return until(`${caseId} in ${stage} for ${username}`, async () => {
      const answer = await this.read(username, caseId);
      return answer.stage === stage ? answer : undefined;
    });
  }
}
