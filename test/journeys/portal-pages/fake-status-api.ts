import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { answerFor, fileFor } from './invented-cases.js';
import {
  archiveContents,
  choicesAnswer,
  checkedAs,
  deletionAnswer,
  deletionHeld,
  legalAidAnswer,
  looksAnswer,
  mandatesAnswer,
  matchesAnswer,
  sessionsAnswer,
  sharedAs,
  sharesAnswer,
} from './invented-disclosures.js';
import { figuresAnswer } from './invented-figures.js';
import { rulesAnswer } from './invented-rules.js';

type Json = Readonly<Record<string, unknown>>;

export const goodCode = '482913';
/** Codes that make the fake fail, to see how the pages tell it. */
export const limitedCode = '429429';
export const failingCode = '503503';

export interface FakeApi {
  readonly url: string;
  /** `POST /status/sessions`, with what the test may want to look at. */
  readonly requests: { readonly line: string; readonly headers: IncomingMessage['headers'] }[];
  /** A decision comes into each case whose page is open, and the page hears of it. */
  decide(): void;
  close(): Promise<void>;
}

/** The part of a node's API that the portal reads, with invented cases; the real one is met in the other journeys. */
export async function startFakeApi(port = 0): Promise<FakeApi> {
  const requests: { line: string; headers: IncomingMessage['headers'] }[] = [];
  const server = createServer((request, response) => {
    requests.push({ line: `${request.method ?? ''} ${request.url ?? ''}`, headers: request.headers });
    if (request.url === '/status/events') follow(request, response);
    else void answer(request, response);
  });
  await new Promise<void>((listening) => server.listen(port, '127.0.0.1', listening));
  return {
    url: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`,
    requests,
    decide() {
      for (const [response, token] of followers) {
        decidedFor.add(token);
        response.write(changed(token));
      }
    },
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}

const decidedFor = new Set<string>();
const followers = new Map<ServerResponse, string>();
const versionFor = (token: string) => (decidedFor.has(token) ? 2 : 1);
const changed = (token: string) => `event: changed\ndata: {"version":${String(versionFor(token))}}\n\n`;

function follow(request: IncomingMessage, response: ServerResponse): void {
  const token = tokenOf(request);
  response.writeHead(200, { 'content-type': 'text/event-stream' }).write(changed(token));
  followers.set(response, token);
  response.once('close', () => followers.delete(response));
}

async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { status, body, headers } = await reply(request);
  const sent = Buffer.isBuffer(body) ? body : JSON.stringify(body);
  response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(sent);
}

interface Reply {
  readonly status: number;
  readonly body: object;
  readonly headers?: Readonly<Record<string, string>>;
}

async function reply(request: IncomingMessage): Promise<Reply> {
  if (request.method === 'POST' && !request.headers['idempotency-key']) return problem(400, 'IDEMPOTENCY_KEY_MISSING');
  switch (`${request.method ?? ''} ${request.url ?? ''}`) {
    case 'GET /health':
      return { status: 200, body: { status: 'up' } };
    case 'GET /rules':
      return { status: 200, body: rulesAnswer };
    case 'GET /statistics':
      return { status: 200, body: figuresAnswer };
    case 'GET /statistics.csv':
      return { status: 200, body: Buffer.from('año;trámites\r\n'), headers: { 'content-type': 'text/csv' } };
    case 'POST /references/read':
      return { status: 200, body: askedReference };
    case 'POST /status/codes':
      return { status: 202, body: {} };
    case 'POST /status/sessions':
      return openSession(JSON.parse(await textOf(request)) as { caseNumber: string; code: string });
    case 'GET /status':
    case 'GET /status?unread=true': {
      const token = tokenOf(request);
      const caseId = /^session-\d+-of-(.+)$/.exec(ended.has(token) ? '' : token)?.[1] ?? '';
      const found = answerFor(caseId, request.headers['accept-language'] === 'en' ? 'en' : 'es');
      const decided = decidedFor.has(token) ? { next: 'read-decision' } : {};
      const body = found && { ...found, version: versionFor(token), ...decided };
      return body ? { status: 200, body: chosen.has(token) ? complained(body) : body } : problem(401, 'NOT_SIGNED_IN');
    }
    case 'POST /checks': {
      const { document } = JSON.parse(await textOf(request)) as { document: string };
      const body = checkedAs(document);
      if (document === 'locked') return problem(429, 'TOO_MANY_REQUESTS', { 'retry-after': '900' });
      return body ? { status: 200, body } : problem(404, 'CREDENTIAL_NOT_FOUND');
    }
    case 'POST /shares/open': {
      const { token } = JSON.parse(await textOf(request)) as { token: string };
      if (token === 'ended') return problem(410, 'SHARE_ENDED');
      const body = sharedAs(token);
      return body ? { status: 200, body } : problem(404, 'NOT_FOUND');
    }
    case 'GET /status/shares':
      return { status: 200, body: sharesAnswer };
    case 'POST /status/shares':
    case 'POST /status/shares/end':
      return { status: 201, body: {} };
    case 'GET /status/sessions':
      return { status: 200, body: sessionsAnswer };
    case 'POST /status/sessions/end':
      ended.add(tokenOf(request));
      return { status: 200, body: { ended: 1 } };
    case 'GET /status/deletion': {
      const token = tokenOf(request);
      const held = token.includes(heldNumber);
      return { status: 200, body: held ? deletionHeld : deletionAnswer(asked.has(token) ? 'asked' : undefined) };
    }
    case 'POST /cases/GT-26-7K3M9Q-N/ask-deletion':
      asked.add(tokenOf(request));
      return { status: 201, body: {} };
    case 'POST /cases/GT-26-000000-H/withdraw':
      asked.delete(tokenOf(request));
      return { status: 201, body: {} };
    case 'GET /status/legal-aid':
      return { status: 200, body: legalAidAnswer(aided.has(tokenOf(request))) };
    case 'POST /cases/GT-26-7K3M9Q-N/ask-legal-aid':
      aided.add(tokenOf(request));
      return { status: 201, body: {} };
    case 'POST /cases/GT-26-000000-H/end-legal-aid':
      aided.delete(tokenOf(request));
      return { status: 200, body: {} };
    case 'GET /status/mandates':
      return { status: 200, body: mandatesAnswer(unmandated.has(tokenOf(request))) };
    case 'POST /cases/GT-26-7K3M9Q-N/end-mandate':
      if (unmandated.has(tokenOf(request))) return problem(404, 'NO_SUCH_MANDATE');
      unmandated.add(tokenOf(request));
      return { status: 200, body: {} };
    case 'GET /status/choices': {
      const token = tokenOf(request);
      return { status: 200, body: choicesAnswer(/-of-(.+)$/.exec(token)?.[1] ?? '', chosen.has(token)) };
    }
    case 'GET /status/looks':
      return { status: 200, body: looksAnswer };
    case 'GET /status/matches':
      return { status: 200, body: matchesAnswer(given.get(tokenOf(request))) };
    case 'POST /status/matches/answer': {
      const { answer } = JSON.parse(await textOf(request)) as { answer: 'yes' | 'no' };
      if (given.has(tokenOf(request))) return problem(409, 'ALREADY_DONE');
      given.set(tokenOf(request), answer);
      return { status: 200, body: { state: answer === 'yes' ? 'joined' : 'declined' } };
    }
    case 'GET /status/archive':
      return { status: 200, body: archiveContents };
    case 'POST /status/archive': {
      const { code } = JSON.parse(await textOf(request)) as { code: string };
      if (code === limitedCode) return problem(429, 'TOO_MANY_REQUESTS', { 'retry-after': '240' });
      if (code !== goodCode) return problem(401, 'CODE_NOT_ACCEPTED');
      const headers = { 'content-type': 'application/zip', 'content-disposition': 'attachment; filename="todo.zip"' };
      return { status: 201, body: Buffer.from('a zip, signed'), headers };
    }
    default:
      return ofFile(request);
  }
}

const onlyTheWorkers = [
  'appeal',
  'ask-other-date',
  'choose-after-test',
  'complain-of-silence',
  'answer-migration',
  'say-region',
  'withdraw',
  'correct-data',
  'provide-documents',
  'cannot-provide',
  'report-compensation',
  'move-appointment',
  'contest-alert',
  'grant-mandate',
];

/** Whoever complained of silence reads who has the complaint. */
const complained = (status: Json): Json =>
  status['silence'] === undefined
    ? status
    : { ...status, silence: { to: 'gt-appeals', complained: true, complaint: 'GT-26-7K3M9Q-N' } };

/** `/cases/{number}`, its commands that answer, and the documents of its dossier. */
async function ofFile(request: IncomingMessage): Promise<Reply> {
  const [, room, id = '', command] = (request.url ?? '').split('/');
  if (room === 'dossiers' && command === 'documents') {
    const held = (await textOf(request)).includes('%PDF');
    if (held) return { status: 201, body: { id: '0b7d0f1e-7f1c-4f0e-9a63-2f4d6f5b1a11' } };
    const refused = problem(415, 'FILE_TYPE_NOT_ACCEPTED');
    return { ...refused, body: { ...refused.body, detail: 'El archivo debe ser PDF, JPEG o PNG.' } };
  }
  if (room !== 'cases') return problem(404, 'NOT_FOUND');
  if (request.method === 'POST' && onlyTheWorkers.includes(command ?? '')) {
    if (chosen.has(tokenOf(request))) return problem(409, 'ALREADY_DONE');
    chosen.set(tokenOf(request), JSON.parse(await textOf(request)) as object);
    return { status: 200, body: {} };
  }
  if (request.method === 'POST') {
    said.set(tokenOf(request), (JSON.parse(await textOf(request)) as { answer: string }).answer);
    return { status: 200, body: {} };
  }
  const language = request.headers['accept-language'] === 'en' ? 'en' : 'es';
  const body = fileFor(id, language, said.has(tokenOf(request)) || chosen.has(tokenOf(request)));
  return body ? { status: 200, body } : problem(404, 'NO_SUCH_CASE');
}

/** By session: whether another dossier is the worker's, and what they answered whoever asked. */
const given = new Map<string, 'yes' | 'no'>();
export const said = new Map<string, string>();
/** What they did that only they may do. */
export const chosen = new Map<string, object>();
/** Who asked for legal aid and did not end it. */
const aided = new Set<string>();
/** Whose mandate was ended. */
const unmandated = new Set<string>();

let opened = 0;
const ended = new Set<string>();
/** Sessions whose worker asked for everything about them to be deleted. */
const asked = new Set<string>();
/** A case that is open. */
export const heldNumber = 'GT-26-DR4FT1-K';
const tokenOf = ({ headers }: IncomingMessage): string => headers.authorization?.replace('Bearer ', '') ?? '';

const askedReference = {
  givenNames: 'Ixchel Demostración',
  standard: 'Instalador de sistemas fotovoltaicos',
  units: [
    { code: 'U-1', title: 'Preparar la instalación' },
    { code: 'U-2', title: 'Montar los módulos' },
  ],
  declared: [{ unit: 'U-1', from: 2015, until: 2020 }],
};

function openSession({ caseNumber, code }: { readonly caseNumber: string; readonly code: string }): Reply {
  if (code === limitedCode) return problem(429, 'TOO_MANY_REQUESTS', { 'retry-after': '240' });
  if (code === failingCode) return problem(503, 'UNAVAILABLE');
  if (code !== goodCode || !answerFor(caseNumber, 'es')) return problem(401, 'CODE_NOT_ACCEPTED');
  const expiresAt = new Date(Date.now() + 900_000).toISOString();
  return { status: 201, body: { token: `session-${(opened += 1)}-of-${caseNumber}`, expiresAt } };
}

const problem = (status: number, code: string, headers: Readonly<Record<string, string>> = {}): Reply => ({
  status,
  body: { status, code, traceId: 'fake-trace' },
  headers,
});

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}
