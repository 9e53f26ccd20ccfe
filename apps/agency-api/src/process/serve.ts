import { setTimeout as pause } from 'node:timers/promises';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Lifecycle } from '@puente/platform/lifecycle';

export interface Door {
  readonly host: string;
  readonly port: number;
  /** Milliseconds between being told to end and taking no more connections: until whoever sends requests here has read that. */
  readonly drain: number;
}

/**
 * Listens until the process is told to end. Then readiness says so first and every answer ends its connection (`connection: close`);
 * then nothing new is taken, and what is in flight is answered; then the parts close, which were opened before.
 */
export async function serve(app: NestFastifyApplication, lifecycle: Lifecycle, door: Door): Promise<void> {
  lifecycle.onClose('http', async () => {
    await pause(door.drain);
    await app.close();
  });
  await app.listen({ host: door.host, port: door.port });
}
