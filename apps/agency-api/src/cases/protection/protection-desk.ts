import { Inject, Injectable } from '@nestjs/common';
import { todayIn } from '@puente/domain/clocks';
import type { CaseId, CommandId, DossierId, Instant, Language } from '@puente/domain/kernel';
import type { ProtectionGround } from '@puente/domain/kinds/protection';
import { protectionGround } from '@puente/domain/kinds/protection';
import type { CaseRecord } from '@puente/persistence/queries';
import type { Outcome } from '@puente/settlement/settlement';
import type { Caller } from '../../http/access/caller.js';
import { NewFile } from '../file/new-file.js';
import type { ApiParts } from '../../parts/parts.js';
import { API_PARTS } from '../../parts/parts.js';
import { Receipts } from '../receipts/receipts.js';

/** What was asked for, and by which request. */
export interface Asked {
  readonly by: Caller;
  readonly dossier: DossierId;
  readonly language: Language;
  readonly commandId: CommandId;
  readonly requestHash: string;
}

export type OpenedInstead = Extract<Outcome, { outcome: 'accepted' }> & {
  readonly kind: 'protection';
  readonly code: string;
  readonly codeExpiresAt: Instant;
};

/**
 * Whoever opens a file for somebody asks here first. A person under 18, or whose age is in doubt, gets a sealed file in
 * its place: nobody decides anything about them before those who protect children have spoken with them.
 */
@Injectable()
export class ProtectionDesk {
  constructor(
    private readonly files: NewFile,
    private readonly receipts: Receipts,
    @Inject(API_PARTS)
    private readonly parts: Pick<ApiParts, 'cases' | 'vault' | 'rules' | 'here' | 'clock'>,
  ) {}

  /** @returns undefined where the ordinary file may be opened */
  async instead(asked: Asked): Promise<OpenedInstead | undefined> {
    const { cases } = this.parts;
    const before = await cases.protectionOf(asked.dossier);
    // Somebody established that they are of age; it is not asked again.
    if (before.some(({ stage }) => stage === 'released')) return undefined;
    const [known] = before;
    if (known !== undefined) return this.again(known, asked);
    const ground = await this.groundFor(asked.dossier);
    if (ground === undefined) return undefined;
    return this.open(asked, ground);
  }

  /** Asked again: there is one sealed file for a person, however often they come, and whatever was cut off before. */
  private async again({ caseId, stage, version }: CaseRecord, { commandId, dossier }: Asked): Promise<OpenedInstead> {
    await this.confine(dossier);
    const opened = { outcome: 'accepted', caseId, version, stage, events: [], repeated: true } as const;
    return { ...opened, kind: 'protection', ...(await this.receipts.of(caseId, commandId)) };
  }

  private async groundFor(dossierId: DossierId): Promise<ProtectionGround | undefined> {
    const { vault, rules, here, clock } = this.parts;
    const found = await vault.dossiers.read(dossierId);
    const calendar = rules.country(here)?.calendar;
    if (found === undefined || calendar === undefined) return undefined;
    const today = todayIn(calendar.timeZone, clock.now());
    return protectionGround(found.dossier.person.birthDate, today, found.warnings.includes(ageInDoubt));
  }

  private async open(asked: Asked, ground: ProtectionGround): Promise<OpenedInstead> {
    const { by, commandId, dossier, language, requestHash } = asked;
    const kind = 'protection';
    const command = { type: 'open-protection', ground, applicant: { dossier, language } } as const;
    const receipt = (caseId: CaseId) => this.receipts.sealed(caseId, commandId);
    const opened = await this.files.open({ kind, command, by, commandId, requestHash, receipt });
    await this.confine(dossier);
    return { ...opened, kind, ...(await this.receipts.of(opened.caseId, commandId)) };
  }

  /** From now on only those who protect the person open their dossier. */
  private async confine(dossier: DossierId): Promise<void> {
    const { rules, here, vault } = this.parts;
    const desks = rules.country(here)?.desks;
    if (desks !== undefined) await vault.dossiers.confine(dossier, [desks.protection]);
  }
}

/** A dossier's warning: an officer doubts that the person is of age. */
export const ageInDoubt = 'AGE_IN_DOUBT';
