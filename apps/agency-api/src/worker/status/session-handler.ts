import { Inject, Injectable } from '@nestjs/common';
import type { OwnSessions, SessionDevice } from '@puente/contracts/answers/worker';
import type { OpenedBy, OpenedStatusSession, StatusSession } from '@puente/identity/status-session';
import type { Caller } from '../../http/access/caller.js';
import type { ApiParts } from '../../parts/parts.js';
import { API_PARTS } from '../../parts/parts.js';
import { OwnDossiers } from '../looks/own-dossiers.js';

const listedAtMost = 50;

/** Sessions of the worker's page: opened by a code, seen and ended by whoever has one. */
@Injectable()
export class SessionHandler {
  constructor(
    @Inject(API_PARTS)
    private readonly parts: Pick<
      ApiParts,
      'clock' | 'here' | 'limits' | 'rules' | 'sessions' | 'sessionRecords' | 'endedSessions'
    >,
    private readonly own: OwnDossiers,
  ) {}

  async open(by: OpenedBy, device: SessionDevice): Promise<OpenedStatusSession> {
    const now = this.parts.limits.now();
    const session = this.parts.sessions.open(by, now);
    const { id, expiresAt: endsAt } = session;
    await this.parts.sessionRecords.opened({ id, caseId: by.caseId, device, openedAt: now, endsAt });
    return session;
  }

  /** Of all cases of the same person here. @throws {RefusalProblem} 404 */
  async list(by: Caller, asking: StatusSession): Promise<OwnSessions> {
    const { clock, here, rules, sessionRecords } = this.parts;
    const now = clock.now();
    const kept = await sessionRecords.ofDossier(await this.own.ofSession(by), listedAtMost);
    return {
      items: kept.map(({ caseId, device, endedAt, endsAt, id, openedAt, usedAt }) => ({
        ...{ id, number: caseId, device: device as SessionDevice, openedAt, usedAt, endsAt: endedAt ?? endsAt },
        open: endedAt === undefined && endsAt > now,
        own: id === asking.id,
      })),
      timeZone: rules.country(here)?.calendar.timeZone ?? 'UTC',
      serverTime: now,
    };
  }

  /** When it answers, this instance lets none of them in; the others hear of it at once. */
  async end({ caseId, id: own }: StatusSession, which: string): Promise<number> {
    const id = which === 'this' ? own : which;
    const ended = await this.parts.sessionRecords.end(
      { caseId, ...(id === 'all' ? {} : { id }) },
      this.parts.clock.now(),
    );
    await this.parts.endedSessions.look();
    return ended;
  }
}
