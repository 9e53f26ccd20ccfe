import type { Dossier } from '@puente/contracts/dossier';
import { todayIn } from '@puente/domain/clocks';
import type { CaseLaw } from '@puente/domain/file/case';
import type { CaseId, DossierId, Instant, TimeSource } from '@puente/domain/kernel';
import { caseNumberFor } from '@puente/domain/kernel';
import type { ProtectionGround } from '@puente/domain/kinds/protection';
import { ageInDoubt, protectionGround } from '@puente/domain/kinds/protection';
import { lawOf } from '@puente/domain/laws';
import type { CountryRules, RuleBook } from '@puente/domain/rulebook/rules';
import type { CaseLookUp } from '@puente/persistence/queries';
import type { Vault } from '@puente/persistence/vault';
import type { CaseCommand, CaseEvent, CaseState } from '@puente/settlement/settlement';
import type { AskedOfCase, MessageEvent } from './command-of-event.js';

/** What a message asks, and of which file. */
export interface Settling extends AskedOfCase {
  readonly caseId: CaseId;
}

/** People under 18, or whose age is in doubt, whom another country sends: sealed here as they would be at a counter. */
export interface Protecting {
  /** Why the person is protected; undefined where they are not, or were released. */
  groundFor(dossier: Dossier): Promise<ProtectionGround | undefined>;
  /**
   * What is settled in place of what the message asks; undefined where it is nobody to protect, `nothing` where nobody is any
   * more, `not-theirs` where the case does not name its sender.
   */
  instead(event: MessageEvent, asked: AskedOfCase): Promise<Settling | 'nothing' | 'not-theirs' | undefined>;
  /** Where what was asked of a file is kept meanwhile: its person is protected, and whoever tells it is bound to the case. */
  meanwhile(event: MessageEvent, asked: AskedOfCase): Promise<Settling | undefined>;
}

export interface ProtectingOptions {
  readonly vault: Pick<Vault, 'dossiers'>;
  readonly cases: CaseLookUp;
  readonly clock: TimeSource;
  readonly pack: Pick<CountryRules, 'calendar' | 'country'>;
  readonly rules: RuleBook;
}

export function protecting({ cases, clock, pack, rules, vault }: ProtectingOptions): Protecting {
  const groundFor: Protecting['groundFor'] = async ({ id, person }) => {
    const known = await vault.dossiers.find(id);
    const doubted = known?.sealed === true || known?.warnings.includes(ageInDoubt) === true;
    const ground = protectionGround(person.birthDate, todayIn(pack.calendar.timeZone, clock.now()), doubted);
    const settled = ground !== undefined && known?.sealed === false && (await cases.establishedAt(id)) !== undefined;
    return settled ? undefined : ground;
  };
  /** What the law would not take protects nobody: without an agreement, whoever was invented would be sealed and written to. */
  function isLawful({ from, subject: caseId }: MessageEvent, { command, kind }: AskedOfCase): boolean {
    const law: CaseLaw<CaseState, CaseCommand, CaseEvent> = lawOf(kind);
    const by = { kind: 'country', country: from } as const;
    const context = { caseId, here: pack.country, now: clock.now(), by, rules };
    const verdict = law.decide(undefined, command, context);
    const isStrange = (one: CaseEvent) => one.type === 'submission-returned' && one.why === 'NO_AGREEMENT';
    return verdict.outcome === 'accepted' && !verdict.events.some(isStrange);
  }
  /** A seal that began before it was established here that the person is of age, or that this country knows, is no other one. */
  async function isOver({ data, time }: AccessChanged, dossier: DossierId, heard?: Instant): Promise<boolean> {
    if (data.access === 'open') return true;
    const { seal = time } = data;
    return [heard, await cases.establishedAt(dossier)].some((at) => at !== undefined && seal <= at);
  }
  /** Where a number is something else's, the next one. */
  async function freeNumber(of: CaseId, name: string, nth = 1): Promise<CaseId> {
    const number = caseNumberFor(of, nth === 1 ? name : `${name}/${nth}`);
    return (await cases.find(number)) === undefined ? number : freeNumber(of, name, nth + 1);
  }
  /** Their seal is a person's: this country protects them as well, whatever else it has of theirs. */
  async function sealHeard(event: AccessChanged, asked: AskedOfCase): Promise<Settling | 'nothing' | undefined> {
    const { data, from, id, subject } = event;
    const known = await cases.find(subject);
    if (known === undefined) return undefined;
    const sealing = await cases.sealing(subject, from);
    if (sealing !== undefined) return { ...asked, caseId: sealing };
    const heard = await cases.sealHeard(known.dossier, from);
    if (await isOver(event, known.dossier, heard)) return 'nothing';
    return {
      caseId: await freeNumber(subject, `protection-${pack.country}@${id}`),
      kind: 'protection',
      command: {
        type: 'open-protection',
        ground: 'sealed-abroad',
        applicant: { dossier: known.dossier, language: known.language },
        toldBy: from,
        ...(data.seal === undefined ? {} : { seal: data.seal }),
        ...(heard === undefined ? {} : { again: true as const }),
      },
    };
  }
  return {
    groundFor,
    async instead(event, asked) {
      const about = 'about' in event.data ? event.data.about : event.subject;
      const held = await cases.heldBack(about);
      const strange =
        held === undefined
          ? saysOfAnother.has(event.type) && !(await cases.names(about, event.from))
          : held.sentBy !== event.from;
      if (strange) return 'not-theirs';
      if (event.type === 'dossier.access-changed')
        return held === undefined ? sealHeard(event, asked) : { ...asked, caseId: held.file };
      if (held !== undefined) return kept(event, held.file, asked);
      if (event.type !== 'submission.filed' && event.type !== 'verification.completed') return undefined;
      // One that was opened here was asked at the counter already.
      if ((await cases.find(event.subject)) !== undefined) return undefined;
      const { dossier, filing } = event.data;
      // A number that this country gives out is opened here and by nobody else. What it told a country and lost, that one gives back.
      if (filing.filedIn === pack.country && !(await cases.lostTo(event.subject, event.from))) return 'not-theirs';
      if (!isLawful(event, asked)) return undefined;
      const ground = await groundFor(dossier);
      if (ground === undefined) return undefined;
      return {
        caseId: await freeNumber(event.subject, `protection-${pack.country}#1`),
        kind: 'protection',
        command: {
          type: 'open-protection',
          ground,
          applicant: { dossier: filing.dossier, language: filing.language },
          heldBack: { caseId: event.subject, ...asked },
        },
      };
    },
    async meanwhile(event, asked) {
      const [sealing, known] = await Promise.all([cases.sealing(event.subject, event.from), cases.find(event.subject)]);
      if (sealing === undefined || known?.kind !== asked.kind) return undefined;
      if (!(await cases.binds(known.dossier, event.from))) return undefined;
      return kept(event, (await cases.leftOver(event.subject)) ?? sealing, asked);
    },
  };
}

/** What opens or changes another file than the one that it is about: that one's law is not asked who may say it. */
const saysOfAnother: ReadonlySet<MessageEvent['type']> = new Set(['credential.alerted', 'dossier.access-changed']);

type AccessChanged = Extract<MessageEvent, { readonly type: 'dossier.access-changed' }>;

const kept = ({ from, subject }: MessageEvent, caseId: CaseId, asked: AskedOfCase): Settling => ({
  ...{ caseId, kind: 'protection' },
  command: { type: 'receive-word', from, word: { caseId: subject, ...asked } },
});
