import type { Answer, JsonObject } from './api-client.js';
import type { Corridor } from './corridor.js';
import type { DemonstrationWorker } from './demonstration-people.js';
import { demonstrationPdf } from './demonstration-people.js';
import { codeByPhone } from './by-phone.js';
import type { Doors } from './endpoints.js';
import { nodeOf } from './endpoints.js';
import { departuresOf } from './departures.js';
import type { People } from './people.js';
import { until } from './until.js';

/** What staff see of a case, as far as the steps need it. */
export interface CaseAnswer {
  readonly caseId: string;
  /** Whose it is, for whoever may know. */
  readonly dossierId?: string;
  readonly version: number;
  readonly stage: string;
  readonly file: {
    readonly reviewer?: string;
    readonly approver?: string;
    readonly issuerAsked?: JsonObject;
    readonly proposed?: readonly { readonly unit: string }[];
  };
}

/** A case that went to the home country, with the worker's first one-time code. */
export interface Filed {
  readonly caseId: string;
  readonly code: string;
}

/** The steps of one recognition, each by the person whose step it is. */
export class RecognitionSteps {
  /** Who acts, by username. */
  readonly by: {
    readonly counter: string;
    readonly registrar: string;
    readonly verifier: string;
    /** The host country's supervisor, who sees whom the draw named. */
    readonly supervisor: string;
  };

  constructor(
    readonly people: People<Doors>,
    readonly corridor: Corridor,
  ) {
    const { home, host } = corridor;
    this.by = {
      counter: people.named(host, 'assistant'),
      registrar: people.named(home, 'registrar'),
      verifier: people.named(home, 'verifier'),
      supervisor: people.named(host, 'supervisor'),
    };
  }

  /**
   * At the counter, the host country's where nothing else is said: dossier, certificate's copy, case, with what more its
   * opening says. Gives the case number.
   */
  async draft(worker: DemonstrationWorker, by = this.by.counter, more: JsonObject = {}): Promise<string> {
    const counter = this.people.user(by);
    const dossier = await counter.must(counter.post('/dossiers', worker.dossier));
    const dossierId = String(dossier.body['id']);
    const documentId = await this.handIn(dossierId, by);
    const opened = await counter.must(
      counter.post('/cases', {
        dossierId,
        certificateId: worker.certificateId,
        hosts: [{ country: this.corridor.host }],
        language: 'es',
        ...more,
      }),
    );
    const caseId = String(opened.body['caseId']);
    await this.act(by, caseId, 'attach-document', { documentId });
    return caseId;
  }

  /** The certificate's copy, always the same; once more where it was lost. Gives the document's id. */
  async handIn(dossierId: string, by = this.by.counter): Promise<string> {
    const counter = this.people.user(by);
    const form = new FormData();
    form.set('kind', 'certificate');
    form.set('file', new Blob([demonstrationPdf], { type: 'application/pdf' }), 'certificado.pdf');
    const document = await counter.must(counter.post(`/dossiers/${dossierId}/documents`, form));
    return String(document.body['id']);
  }

  /** Sends it to the home country. Gives the worker's first one-time code, as it reaches their telephone and nobody else. */
  submit(caseId: string, by = this.by.counter): Promise<string> {
    // A number begins with the country in which the case was opened.
    const { messages } = nodeOf(this.people.endpoints, caseId.slice(0, 2));
    return codeByPhone(messages, caseId, () => this.act(by, caseId, 'submit'));
  }

  acknowledge(caseId: string): Promise<Answer> {
    return this.act(this.by.registrar, caseId, 'acknowledge');
  }

  confirmAuthentic(caseId: string): Promise<Answer> {
    return this.act(this.by.verifier, caseId, 'confirm-authentic');
  }

  /** By the reviewer whom the draw named, along the lines of the equivalence. */
  async propose(caseId: string): Promise<Answer> {
    const { file } = await this.read(this.by.supervisor, caseId);
    const reasons = { es: 'Según la equivalencia, unidad por unidad.', en: 'By the equivalence, unit by unit.' };
    return this.act(named(file.reviewer), caseId, 'propose-verdict', { verdicts: file.proposed ?? [], reasons });
  }

  /** By the approver whom the draw named: somebody else. */
  async approve(caseId: string): Promise<Answer> {
    const { file } = await this.read(this.by.supervisor, caseId);
    return this.act(named(file.approver), caseId, 'approve-verdict');
  }

  /** From the counter to the host country's desk, verified at home and drawn. */
  async toReview(worker: DemonstrationWorker): Promise<Filed> {
    const caseId = await this.draft(worker);
    const code = await this.submit(caseId);
    await this.reaches(this.by.registrar, caseId, 'submitted');
    await this.acknowledge(caseId);
    await this.confirmAuthentic(caseId);
    await this.reaches(this.by.supervisor, caseId, 'host-review', ({ file }) => file.reviewer !== undefined);
    return { caseId, code };
  }

  /** And from there to what the equivalence gives, known in both countries. */
  async toRecognition(worker: DemonstrationWorker): Promise<Filed> {
    const filed = await this.toReview(worker);
    await this.propose(filed.caseId);
    await this.approve(filed.caseId);
    await this.reaches(this.by.registrar, filed.caseId, 'concluded');
    return filed;
  }

  /**
   * Gives a command on the file as the person sees it now; where the process moved the file in between (a notice was
   * served), reads it again, as a person would; and where a proposal leaves what earlier decisions settled, says why.
   *
   * @throws {ApiProblem} where it is refused
   */
  async act(username: string, caseId: string, command: string, body: JsonObject = {}): Promise<Answer> {
    const person = this.people.user(username);
    let given = body;
    for (let reading = 1; ; reading++) {
      const seen = (await this.read(username, caseId)).version;
      const answer = await person.post(`/cases/${caseId}/${command}`, given, { seen });
      const departs = answer.body['code'] === 'DEPARTS_FROM_PRECEDENT' && given['departures'] === undefined;
      if (departs) given = { ...body, departures: await departuresOf(person, caseId, body) };
      else if (answer.status !== 412 || reading === 5) return person.must(Promise.resolve(answer));
    }
  }

  async read(username: string, caseId: string): Promise<CaseAnswer> {
    const person = this.people.user(username);
    const { body } = await person.must(person.get(`/cases/${caseId}`));
    return body as unknown as CaseAnswer;
  }

  /** Waits until a person sees the case in a stage, and `ready` holds of it. */
  reaches(
    username: string,
    caseId: string,
    stage: string,
    ready: (answer: CaseAnswer) => boolean = () => true,
    within = 30_000,
  ): Promise<CaseAnswer> {
    return until(
      `${caseId} in ${stage} for ${username}`,
      async () => {
        const answer = await this.read(username, caseId);
        return answer.stage === stage && ready(answer) ? answer : undefined;
      },
      { within },
    );
  }
}

function named(officer: string | undefined): string {
  if (officer === undefined) throw new Error('the draw has not named the officer yet');
  return officer;
}
