import type { Dossier } from '@puente/contracts/dossier';
import { todayIn } from '@puente/domain/clocks';
import type { CaseId, DossierId, TimeSource } from '@puente/domain/kernel';
import { caseNumberFor } from '@puente/domain/kernel';
import type { ProtectionGround } from '@puente/domain/kinds/protection';
import { ageInDoubt, protectionGround } from '@puente/domain/kinds/protection';
import type { CountryRules } from '@puente/domain/rulebook/rules';
import type { CaseLookUp } from '@puente/persistence/queries';
import type { Vault } from '@puente/persistence/vault';
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
   * more, `not-theirs` where the case is held back and another country sent it.
   */
  instead(event: MessageEvent, asked: AskedOfCase): Promise<Settling | 'nothing' | 'not-theirs' | undefined>;
  /** Where what was asked of a file is kept meanwhile: its person is protected, and whoever tells it is bound to the case. */
  meanwhile(event: MessageEvent, asked: AskedOfCase): Promise<Settling | undefined>;
}

export interface ProtectingOptions {
  readonly vault: Pick<Vault, 'dossiers'>;
  readonly cases: CaseLookUp;
  readonly clock: TimeSource;
  readonly rules: Pick<CountryRules, 'calendar' | 'country'>;
}

export function protecting({ vault, cases, clock, rules }: ProtectingOptions): Protecting {
  const groundFor: Protecting['groundFor'] = async ({ id, person }) => {
    const known = await vault.dossiers.find(id);
    const doubted = known?.sealed === true || known?.warnings.includes(ageInDoubt) === true;
    const ground = protectionGround(person.birthDate, todayIn(rules.calendar.timeZone, clock.now()), doubted);
    const settled = ground !== undefined && known?.sealed === false && (await cases.establishedAt(id)) !== undefined;
    return settled ? undefined : ground;
  };
  /** A seal that began before it was established here that the person is of age, or that this country knows, is no other one. */
  async function isOver({ data, from, time }: AccessChanged, dossier: DossierId): Promise<boolean> {
    if (data.access === 'open') return true;
    const { seal = time } = data;
    const known = await Promise.all([cases.sealHeard(dossier, from), cases.establishedAt(dossier)]);
    return known.some((at) => at !== undefined && seal <= at);
  }
  /** Their seal is a person's: this country protects them as well, whatever else it has of theirs. */
  async function sealHeard(event: AccessChanged, asked: AskedOfCase): Promise<Settling | 'nothing' | undefined> {
    const { data, from, id, subject } = event;
    const known = await cases.find(subject);
    if (known === undefined || !(await cases.binds(known.dossier, from))) return undefined;
    const sealing = await cases.sealing(subject, from);
    if (sealing !== undefined) return { ...asked, caseId: sealing };
    if (await isOver(event, known.dossier)) return 'nothing';
    return {
      caseId: caseNumberFor(subject, `protection-${rules.country}@${id}`),
      kind: 'protection',
      command: {
        type: 'open-protection',
        ground: 'sealed-abroad',
        applicant: { dossier: known.dossier, language: known.language },
        toldBy: from,
        ...(data.seal === undefined ? {} : { seal: data.seal }),
      },
    };
  }
  return {
    groundFor,
    async instead(event, asked) {
      const held = await cases.heldBack(event.subject);
      if (held !== undefined && held.sentBy !== event.from) return 'not-theirs';
      if (event.type === 'dossier.access-changed')
        return held === undefined ? sealHeard(event, asked) : { ...asked, caseId: held.file };
      if (held !== undefined) return kept(event, held.file, asked);
      if (event.type !== 'submission.filed' && event.type !== 'verification.completed') return undefined;
      // One that was opened here was asked at the counter already.
      if ((await cases.find(event.subject)) !== undefined) return undefined;
      const { dossier, filing } = event.data;
      // Whoever may not send it holds no place of who may; the law refuses it.
      if (event.from !== (event.type === 'submission.filed' ? filing.filedIn : filing.home)) return undefined;
      const ground = await groundFor(dossier);
      if (ground === undefined) return undefined;
      return {
        caseId: caseNumberFor(event.subject, `protection-${rules.country}#1`),
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

type AccessChanged = Extract<MessageEvent, { readonly type: 'dossier.access-changed' }>;

const kept = ({ from, subject }: MessageEvent, caseId: CaseId, asked: AskedOfCase): Settling => ({
  ...{ caseId, kind: 'protection' },
  command: { type: 'receive-word', from, word: { caseId: subject, ...asked } },
});
