import { Inject, Injectable } from '@nestjs/common';
import type { PoolUsed } from '@puente/domain/draws';
import type { AgencyId, CaseId, CommandId, OfficerId } from '@puente/domain/kernel';
import { lawOf, seatsIn } from '@puente/domain/laws';
import type { Seat, Successor } from '@puente/domain/around/reassignment';
import { commitmentsOf } from '@puente/persistence/draws';
import { assignedCases } from '@puente/persistence/queries';
import type { AnyLaw, CaseOnFile } from '@puente/settlement/case-file';
import { readCase } from '@puente/settlement/case-file';
import type { z } from 'zod';
import type { Caller } from '../../http/access/caller.js';
import { HttpProblem } from '../../http/problems/problem.js';
import type { ApiParts } from '../../parts/parts.js';
import { API_PARTS } from '../../parts/parts.js';
import { settleOneOfMany } from '../../parts/one-of-many.js';
import { todayAt } from '../../parts/today-at.js';
import type { Reassigned, Reassignment } from '@puente/contracts/answers/agency';
import { sayUnreachable } from './known-account.js';
import type { ReassignBody } from '@puente/contracts/bodies';

type Supervisor = Extract<Caller, { kind: 'officer' }>;
type Answer = z.output<typeof Reassigned>;
type Item = Answer['items'][number];
type Preview = z.output<typeof Reassignment>;

interface Successors {
  readonly candidates: readonly Successor[];
  readonly pool?: PoolUsed;
}

const atOnce = 200;

/** Finds for each open case of an officer who could take it over; which of them does, and whether, the law says. */
@Injectable()
export class ReassignHandler {
  constructor(
    @Inject(API_PARTS)
    private readonly parts: Pick<ApiParts, 'clock' | 'here' | 'officers' | 'pool' | 'rules' | 'seeds' | 'settlement'>,
  ) {}

  /** @throws {HttpProblem} NOT_FOUND for an officer of another agency */
  async reassign(by: Supervisor, officer: OfficerId, body: ReassignBody, key: CommandId): Promise<Answer> {
    const { cases: only, reasons } = body;
    const { cover, more, numbers } = await this.heldBy(officer, by.agency, only);
    const items: Item[] = [];
    for (const caseId of numbers) {
      const file = await readCase(this.parts.pool, caseId);
      if (file !== undefined) items.push(await this.one(file, { by, officer, cover, reasons, key }));
    }
    return { items, more };
  }

  /**
   * The same, asked of the law and not done. Whom a draw would name stays unsaid.
   *
   * @throws {HttpProblem} NOT_FOUND for an officer of another agency
   */
  async preview(by: Supervisor, officer: OfficerId): Promise<Preview> {
    const { cover, more, numbers } = await this.heldBy(officer, by.agency);
    const items: Preview['items'] = [];
    for (const caseId of numbers) {
      const file = await readCase(this.parts.pool, caseId);
      if (file !== undefined) items.push(...(await this.wouldBe(file, { by, officer, cover })));
    }
    return { ...(cover === undefined ? {} : { cover }), items, more };
  }

  /** The first of an officer's open cases, and who covers for them. @throws {HttpProblem} NOT_FOUND for an officer of another agency */
  private async heldBy(officer: OfficerId, agency: AgencyId, only?: ReassignBody['cases']) {
    const { officers, pool } = this.parts;
    const staff = await officers.list(agency);
    if (!staff.some(({ id }) => id === officer)) throw new HttpProblem('NOT_FOUND');
    const found = await assignedCases(pool, { officer, agency, limit: atOnce + 1, ...(only && { only }) });
    const numbers = found.slice(0, atOnce).map(({ caseId }) => caseId);
    return { cover: await officers.coverFor(agency, officer), numbers, more: found.length > atOnce };
  }

  private async wouldBe(
    { kind, file }: CaseOnFile,
    {
      by,
      cover,
      officer,
    }: { readonly by: Supervisor; readonly officer: OfficerId; readonly cover: OfficerId | undefined },
  ): Promise<Preview['items']> {
    const { clock, here, rules } = this.parts;
    const { caseId, stage } = file;
    const seat = seatsIn(file).find((one) => one.officer === officer);
    if (seat === undefined) return [];
    const successors = await sayUnreachable(() => this.successors(by.agency, seat, file));
    const asked = { from: officer, reasons: { es: 'preview' }, ...(cover === undefined ? {} : { cover }) };
    // A seed of its own: who would be named by the day's is known to nobody before it is done.
    const command = { type: 'reassign', ...asked, draw: { seed: 'preview', ...successors } } as const;
    const law: AnyLaw = lawOf(kind);
    const on = { caseId, here, now: clock.now(), by, rules, pauses: [] };
    const verdict = law.decide(file, command, on);
    const row = { caseId, kind, stage, seat: seat.name };
    if (verdict.outcome === 'refused') return [{ ...row, outcome: 'refused', code: verdict.code }];
    const covers = verdict.events.some((event) => 'to' in event && event.to === cover);
    return [{ ...row, outcome: covers ? 'cover' : 'draw' }];
  }

  private async one(
    { kind, version, file }: CaseOnFile,
    {
      by,
      officer,
      cover,
      reasons,
      key,
    }: Pick<ReassignBody, 'reasons'> & {
      readonly by: Supervisor;
      readonly officer: OfficerId;
      readonly cover: OfficerId | undefined;
      readonly key: CommandId;
    },
  ): Promise<Item> {
    const { caseId } = file;
    const seat = seatsIn(file).find((one) => one.officer === officer);
    if (seat === undefined) return { caseId, outcome: 'refused', code: 'NOT_ASSIGNED_TO_THEM' };
    const successors = await sayUnreachable(() => this.successors(by.agency, seat, file));
    const draw = { seed: await this.seed(caseId, version), ...successors };
    const command = {
      type: 'reassign',
      from: officer,
      reasons,
      draw,
      ...(cover === undefined ? {} : { cover }),
    } as const;
    const commandId = `${key}/${caseId}` as CommandId;
    const done = await settleOneOfMany(this.parts.settlement, { commandId, kind, caseId, command, by });
    if (done.outcome === 'refused') return { caseId, ...done };
    const after = await readCase(this.parts.pool, caseId);
    const now = after && seatsIn(after.file).find(({ name }) => name === seat.name);
    return { caseId, outcome: 'reassigned', seat: seat.name, ...(now && { to: now.officer }) };
  }

  /** Of the pool of the day, with the role of the seat. */
  private async successors(agency: AgencyId, { role }: Seat, file: CaseOnFile['file']): Promise<Successors> {
    if (role === 'assessor' && file.kind === 'certification') {
      const { assessors, pool } = await this.parts.officers.assessing(agency, file.application.standard.code);
      return { candidates: assessors, ...(pool && { pool }) };
    }
    return this.parts.officers.having(agency, role);
  }

  private async seed(caseId: CaseId, version: number): Promise<string> {
    const { clock, pool, seeds } = this.parts;
    const day = todayAt(this.parts);
    await commitmentsOf(pool).keep({ day, commitment: seeds.commitment(day), committedAt: clock.now() });
    return seeds.seed({ day, caseId, subject: `reassign#${version}` });
  }
}
