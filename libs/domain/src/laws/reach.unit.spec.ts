import type { Actor, CaseKind, CaseLaw, OutgoingMessage } from '../file/case/index.js';
import type { Credential, CredentialCommand } from '../kinds/credential/index.js';
import type { CaseId, CountryCode, Decision, Instant } from '../kernel/index.js';
import {
  certificateNews,
  credentialAt,
  credentialCommands,
  firstMorning,
  guatemala,
  mexico,
  officer,
  people,
  requestAt,
  reviewAt,
  sampleCase,
  sampleRules,
  secondInGuatemala,
  served,
  theEffect,
  theWorkerOf,
  theNode,
} from '../../specification/index.js';
import { incoming, lawOf } from './index.js';

const rules = sampleRules();
const now = firstMorning;
type AnyLaw = CaseLaw<Stored, { readonly type: string }, { readonly type: string }>;
interface Stored {
  readonly caseId: CaseId;
  readonly stage: string;
}
const anyLaw = (kind: CaseKind) => lawOf(kind) as unknown as AnyLaw;

/** A node in memory: what files of it and of the other one say to each other is said at once. */
function aNode(here: CountryCode, send: (message: OutgoingMessage, about: CaseId) => void) {
  const files = new Map<CaseId, { readonly kind: CaseKind; readonly file: Stored }>();
  const node = {
    files,
    file: (caseId: CaseId) => files.get(caseId)?.file,
    page: (caseId: CaseId) => {
      const { kind, file } = files.get(caseId) ?? {};
      return kind && file && anyLaw(kind).status(file, rules);
    },
    settle(kind: CaseKind, caseId: CaseId, command: { readonly type: string }, by: Actor): Decision<{ type: string }> {
      const law = anyLaw(kind);
      const before = files.get(caseId)?.file;
      const decision = law.decide(before, command, { caseId, here, now, by, rules });
      if (decision.outcome === 'refused') return decision;
      const after = decision.events.reduce<Stored | undefined>((file, event) => law.evolve(file, event), before);
      if (after === undefined) throw new Error('nothing happened');
      files.set(caseId, { kind, file: after });
      for (const message of law.publish(decision.events, after, rules)) send(message, caseId);
      return decision;
    },
    /** Carries out what is due; each effect is done once and well. */
    settleEffects(told: (caseId: CaseId, subject: string) => boolean = () => true): void {
      for (const [caseId, { kind }] of [...files]) {
        const { effects } = anyLaw(kind).process(node.theFile(caseId), rules);
        for (const { kind: effect, subject } of effects) {
          const change = Number(subject);
          if (effect === 'tell-worker' && told(caseId, subject))
            node.settle(kind, caseId, served(subject, now), theEffect);
          if (effect === 'tell-verifiers')
            node.settle(kind, caseId, { type: 'record-verifiers-told', change } as never, theEffect);
          if (effect === 'find-reliance') {
            const cases = [...files.values()].filter((one) => one.kind === 'recognition-request');
            const reliance = { change, cases: cases.map(({ file }) => file.caseId) };
            node.settle(kind, caseId, { type: 'record-reliance', ...reliance }, theEffect);
          }
          if (effect === 'run-errand') node.run(caseId, subject);
        }
      }
    },
    theFile(caseId: CaseId): Stored {
      const file = node.file(caseId);
      if (file === undefined) throw new Error(`${here} has no ${caseId}`);
      return file;
    },
    run(caseId: CaseId, id: string): void {
      const { kind } = files.get(caseId) ?? {};
      if (kind === undefined) return;
      const errand = anyLaw(kind)
        .errands?.(node.theFile(caseId), rules)
        .find((one) => one.id === id);
      if (errand === undefined) return;
      const answer = node.settle(errand.kind, errand.caseId, errand.command, { kind: 'effect', file: caseId });
      const refused = answer.outcome === 'refused' ? { refused: answer.code } : {};
      node.settle(kind, caseId, { type: 'record-errand', errand: id, ...refused } as never, theEffect);
    },
  };
  return node;
}

/** Recognised in Guatemala on the strength of a certificate of Mexico; both are credentials. */
function recognised() {
  const sent: OutgoingMessage[] = [];
  const between =
    (from: CountryCode, to: () => ReturnType<typeof aNode>) => (message: OutgoingMessage, about: CaseId) => {
      if (message.type !== 'credential.status-changed') return;
      sent.push(message);
      const { command, kind } = incoming(message, from);
      const answer = to().settle(kind as CaseKind, about, command, theNode(from));
      if (answer.outcome === 'refused') throw new Error(answer.code);
    };
  const home = aNode(
    mexico,
    between(mexico, () => host),
  );
  const host = aNode(
    guatemala,
    between(guatemala, () => home),
  );
  home.files.set(sampleCase, { kind: 'recognition-request', file: requestAt('concluded').theFile });
  host.files.set(sampleCase, { kind: 'recognition-review', file: reviewAt('recognised').theFile });
  const recognition = credentialAt('active').theFile;
  host.settle('credential', recognition.caseId, credentialCommands()['open-credential'], {
    kind: 'effect',
    file: sampleCase,
  });
  host.settle('credential', recognition.caseId, credentialCommands()['record-issue'], theEffect);
  const [opening] = anyLaw('recognition-review').errands?.(host.theFile(sampleCase), rules) ?? [];
  host.settle('recognition-review', sampleCase, { type: 'record-errand', errand: opening?.id } as never, theEffect);
  const certificate = 'MX-26-CERT00-0' as CaseId;
  const { content } = recognition;
  const issuedAtHome: Credential = {
    ...recognition,
    caseId: certificate,
    here: mexico,
    about: { caseId: 'MX-26-CERTIF-0' as CaseId, kind: 'certification' },
    content: { ...content, kind: 'certificate', agency: 'mx-conocer' as typeof content.agency },
    held: ['mx-conocer' as typeof content.agency],
  };
  home.files.set(certificate, { kind: 'credential', file: issuedAtHome });
  const rest = () => {
    for (let round = 0; round < 8; round += 1) {
      home.settleEffects();
      host.settleEffects();
    }
  };
  rest();
  return { home, host, sent, certificate, recognition: recognition.caseId, rest };
}

const atConocer = (id: string) => officer(id, 'mx-conocer', 'supervisor');

function revokeAtHome({ home, certificate }: ReturnType<typeof recognised>, propose = 'propose-revocation') {
  const commands = credentialCommands();
  for (const [what, by] of [
    ...(propose === 'propose-revocation' ? heardFirst(commands, atConocer('mx.one'), certificate) : []),
    [commands[propose as CredentialCommand['type']], atConocer('mx.one')],
    [{ type: 'approve-act' }, atConocer('mx.two')],
  ] as const) {
    const decision = home.settle('credential', certificate, what, by);
    if (decision.outcome === 'refused') throw new Error(decision.code);
  }
}

const heardFirst = (commands: ReturnType<typeof credentialCommands>, by: Actor, credential: CaseId) =>
  [
    [commands['open-hearing'], by],
    [commands['answer-hearing'], theWorkerOf(credential)],
  ] as const;

describe('a certificate that is revoked at home', () => {
  it('reaches the host only after the worker was told, and says nothing but what, of which and since when', () => {
    const both = recognised();
    revokeAtHome(both);
    for (let round = 0; round < 5; round += 1) both.home.settleEffects((caseId) => caseId !== both.certificate);
    expect(both.sent).toEqual([]);
    both.rest();
    expect(both.sent).toEqual([
      {
        type: 'credential.status-changed',
        to: guatemala,
        at: now,
        news: { credential: both.certificate, subject: 'certificate', state: 'revoked', at: now },
      },
    ]);
  });

  it('stands on the worker’s page in both countries, and opens a hearing about the recognition', () => {
    const both = recognised();
    revokeAtHome(both);
    both.rest();
    for (const node of [both.home, both.host]) {
      expect(node.page(sampleCase)?.timeline).toContainEqual({ at: now, country: mexico, what: 'certificate-revoked' });
    }
    expect(both.host.file(both.recognition)).toMatchObject({ stage: 'active', hearing: { heard: false } });
    expect(both.host.page(both.recognition)).toMatchObject({ stage: 'credential-active', next: 'answer-hearing' });
  });

  it('is told once, however often the processes look', () => {
    const both = recognised();
    revokeAtHome(both, 'propose-suspension');
    both.rest();
    both.rest();
    expect(both.sent).toHaveLength(1);
    revokeAtHome(both, 'propose-reinstatement');
    both.rest();
    expect(both.sent.map((message) => 'news' in message && message.news.state)).toEqual(['suspended', 'reinstated']);
    expect(both.host.file(both.recognition)).toMatchObject({ stage: 'active', hearing: undefined });
  });
});

describe('a recognition that is revoked at the host', () => {
  it('reaches the home country, and stands on the worker’s page in both', () => {
    const both = recognised();
    const commands = credentialCommands();
    const by = people.supervisorInGuatemala;
    for (const [command, actor] of heardFirst(commands, by, both.recognition)) {
      both.host.settle('credential', both.recognition, command, actor);
    }
    both.host.settle('credential', both.recognition, commands['propose-revocation'], by);
    both.host.settle('credential', both.recognition, commands['approve-act'], secondInGuatemala);
    both.rest();
    expect(both.sent).toMatchObject([{ to: mexico, news: { subject: 'recognition', state: 'revoked' } }]);
    for (const node of [both.home, both.host]) {
      expect(node.page(sampleCase)?.timeline).toContainEqual({
        at: now,
        country: guatemala,
        what: 'credential-revoked',
      });
    }
    expect(both.home.file(both.certificate)?.stage).toBe('active');
  });
});

describe('what another country says of a credential', () => {
  const receive = (news: ReturnType<typeof certificateNews>, from = mexico, by: Actor = theNode(from)) => {
    const both = recognised();
    const command = { type: 'receive-credential-status', from, news } as never;
    const decision = both.host.settle('recognition-review', sampleCase, command, by);
    return decision.outcome === 'refused' ? decision.code : 'accepted';
  };
  const honduras = 'HN' as CountryCode;

  it('counts from the country that issued it, about what it issued', () => {
    expect(receive(certificateNews('revoked'))).toBe('accepted');
    expect(receive(certificateNews('revoked'), honduras)).toBe('NOT_FOR_THIS_COUNTRY');
    expect(receive(certificateNews('revoked'), mexico, theNode(honduras))).toBe('NOT_FOR_THIS_COUNTRY');
    expect(receive({ ...certificateNews('revoked'), subject: 'recognition' })).toBe('NOT_FOR_THIS_COUNTRY');
    expect(receive(certificateNews('revoked'), mexico, people.supervisorInGuatemala)).toBe('NOT_YOUR_ROLE');
  });

  it('is passed on by the credential that it is about, and by no other file', () => {
    const both = recognised();
    const command = { type: 'tell-credential-status', news: certificateNews('revoked') } as never;
    const by: Actor = { kind: 'effect', file: both.recognition };
    expect(both.home.settle('recognition-request', sampleCase, command, by)).toMatchObject({
      code: 'NOT_FOR_THIS_COUNTRY',
    });
  });

  it('is not undone by what was said before it and is sent again', () => {
    const both = recognised();
    const tell = (news: ReturnType<typeof certificateNews>) =>
      both.host.settle(
        'recognition-review',
        sampleCase,
        { type: 'receive-credential-status', from: mexico, news } as never,
        theNode(mexico),
      );
    const before = new Date(Date.parse(now) - 60_000).toISOString() as Instant;
    expect(tell(certificateNews('revoked', now))).toMatchObject({ outcome: 'accepted' });
    const lines = both.host.page(sampleCase)?.timeline.length;
    expect(tell(certificateNews('suspended', before))).toMatchObject({ outcome: 'accepted' });
    expect(both.host.page(sampleCase)?.timeline).toHaveLength(lines ?? 0);
  });

  it('is never dated later than it came', () => {
    const both = recognised();
    const later = '2099-01-01T00:00:00.000Z' as Instant;
    const command = {
      type: 'receive-credential-status',
      from: mexico,
      news: certificateNews('revoked', later),
    } as never;
    both.host.settle('recognition-review', sampleCase, command, theNode(mexico));
    expect(both.host.page(sampleCase)?.timeline).toContainEqual({
      at: now,
      country: mexico,
      what: 'certificate-revoked',
    });
  });
});
