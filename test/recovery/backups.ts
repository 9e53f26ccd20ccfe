import type { Endpoints } from '@puente/testing/actors';
import type { Client } from 'pg';

/** A server that is backed up, and by whom it runs: another than who runs this, where that is root. */
export interface Site extends NonNullable<Endpoints['postgres']['apart']> {
  readonly uid: number;
  readonly gid: number;
  /** Makes one that is that one's alone. */
  readonly folder: (path: string) => void;
  /** A file that is that one's alone. */
  readonly write: (path: string, text: string, mode?: number) => void;
  readonly asking: <T>(work: (client: Client) => Promise<T>) => Promise<T>;
}

/** By what a server is backed up and put back. */
export interface Backups {
  /** A base backup; from here on the log is kept as well. */
  take(): Promise<void>;
  /** While the server is down. @param to the moment; where nothing is said, as far as the archive reaches */
  putBack(to?: string): void;
}
