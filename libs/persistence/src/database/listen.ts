import { setTimeout as pause } from 'node:timers/promises';
import { Client } from 'pg';

export interface Listener {
  stop(): Promise<void>;
}

/** Milliseconds before a lost connection is tried again. */
const again = 1000;

/** What is said on each: a settlement left rows in the outbox; a committee's rules were published; a session was ended. */
export type Channel = 'outbox' | 'published_rules' | 'status_sessions';

/**
 * Calls `heard` whenever something is said on a channel, and once whenever the connection was made: something may have
 * been said in between. Listening saves time and is never relied on; whoever listens also looks by itself.
 */
export function listenTo(url: string, channel: Channel, heard: () => void): Listener {
  const stopping = new AbortController();
  const listen = async () => {
    while (!stopping.signal.aborted) {
      await untilLost(url, channel, heard, stopping.signal).catch(() => undefined);
      await pause(again, undefined, { signal: stopping.signal }).catch(() => undefined);
    }
  };
  const listening = listen();
  return {
    stop() {
      stopping.abort();
      return listening;
    },
  };
}

async function untilLost(url: string, channel: Channel, heard: () => void, stop: AbortSignal): Promise<void> {
  const client = new Client({ connectionString: url, keepAlive: true });
  let lose: () => void = () => undefined;
  const lost = new Promise<void>((resolve) => (lose = resolve));
  client.on('error', lose).on('end', lose);
  stop.addEventListener('abort', lose);
  client.on('notification', heard);
  try {
    await client.connect();
    // SQL: Prisma's client does not listen.
    await client.query(`LISTEN ${channel}`);
    heard();
    await lost;
  } finally {
    // The signal lives as long as the process: what listens to it of a connection goes with the connection.
    stop.removeEventListener('abort', lose);
    await client.end().catch(() => undefined);
  }
}
