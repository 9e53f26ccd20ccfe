import { PassThrough } from 'node:stream';
import type { Readable } from 'node:stream';
import { Inject, Injectable } from '@nestjs/common';
import type { CaseId } from '@puente/domain/kernel';
import type { StatusSession } from '@puente/identity/status-session';
import type { ApiParts } from '../../parts/parts.js';
import { API_PARTS } from '../../parts/parts.js';

/** A phone, a computer, and a tab that was forgotten. */
export const atOncePerSession = 3;
/** Of one process; each costs a socket and a few hundred bytes. */
const atOnce = 2000;
/** Milliseconds between two looks whether the sessions still hold. */
const tick = 2000;
/** Of these looks the one that says something, so that nothing on the way takes the connection for dead. */
const beat = 10;

interface Follower {
  readonly session: StatusSession;
  readonly stream: PassThrough;
}

/** Who has the worker's page open and is told when it changed (HTML Living Standard, server-sent events). */
@Injectable()
export class StatusEvents {
  private readonly followers = new Set<Follower>();
  private ticks: NodeJS.Timeout | undefined;
  private ticked = 0;

  constructor(
    @Inject(API_PARTS)
    private readonly parts: Pick<ApiParts, 'clock' | 'endedSessions' | 'ending' | 'pageVersions'>,
  ) {
    // Whoever reads comes again, and meets another instance.
    parts.ending.addEventListener('abort', () => this.followers.forEach(end), { once: true });
  }

  /** Of the page there is now; for whoever takes no stream. */
  now(caseId: CaseId): Promise<number | undefined> {
    return this.parts.pageVersions.now(caseId);
  }

  /**
   * Says that the page changed, and nothing of what it says. Ends with its session and with the process.
   *
   * @returns undefined where as many are open as may be
   */
  follow(session: StatusSession): Readable | undefined {
    const own = [...this.followers].filter((one) => one.session.id === session.id);
    if (own.length >= atOncePerSession || this.followers.size >= atOnce) return undefined;
    const follower = { session, stream: new PassThrough() };
    const { stream } = follower;
    const unwatch = this.parts.pageVersions.watch(session.caseId, (version) =>
      say(follower, `id: ${String(version)}\nevent: changed\ndata: {"version":${String(version)}}\n\n`),
    );
    stream.once('close', () => {
      unwatch();
      this.followers.delete(follower);
      if (this.followers.size > 0) return;
      clearInterval(this.ticks);
      this.ticks = undefined;
    });
    this.followers.add(follower);
    this.ticks ??= setInterval(() => this.look(), tick).unref();
    // How long a browser waits before it comes again, in milliseconds.
    say(follower, 'retry: 5000\n\n');
    if (this.parts.ending.aborted) end(follower);
    return stream;
  }

  private look(): void {
    this.ticked += 1;
    for (const follower of this.followers) {
      if (this.ticked % beat === 0) say(follower, ': still here\n\n');
      void this.endWhereOver(follower);
    }
  }

  private async endWhereOver(follower: Follower): Promise<void> {
    const { endsAt, id } = follower.session;
    // Whoever cannot know whether it was ended goes on with none.
    const over = this.parts.clock.now() >= endsAt || (await this.isEnded(id));
    if (over) end(follower);
  }

  private async isEnded(id: string): Promise<boolean> {
    try {
      return await this.parts.endedSessions.has(id);
    } catch {
      return true;
    }
  }
}

/** Whoever takes nothing any more is let go: what is left for them would only grow. */
function say({ stream }: Follower, text: string): void {
  if (stream.writable && !stream.write(text)) stream.destroy();
}

const end = ({ stream }: Follower): void => void stream.end();
