import { setTimeout as pause } from 'node:timers/promises';
import { Client } from 'pg';

export interface Listener {
  stop(): Promise<void>;
}

/** Milliseconds before a lost connection is tried again. */
const again = 1000;

/**
 * Calls `heard` whenever a settlement leaves rows in the outbox, and once whenever the connection was made: something
 * may have been said in between. Listening saves time and is never relied on; the publisher also looks by itself.
 */
export function listenToOutbox(url: string, heard: () => void): Listener {
  const stopping = new AbortController();
  const listen = async () => {
    while (!stopping.signal.aborted) {
      await untilLost(url, heard, stopping.signal).catch(() => undefined);
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

async function untilLost(url: string, heard: () => void, stop: AbortSignal): Promise<void> {
  const client = new Client({ connectionString: url, keepAlive: true });
  const lost = new Promise<void>((resolve) => {
    client.on('error', () => resolve());
    client.on('end', resolve);
    stop.addEventListener('abort', () => resolve(), { once: true });
  });
  client.on('notification', heard);
  try {
    await client.connect();
    await client.query('LISTEN outbox');
    heard();
    await lost;
  } finally {
    await client.end().catch(() => undefined);
  }
}
