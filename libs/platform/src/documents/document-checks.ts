import type { Apart } from '../thread/index.js';
import { apart, ThreadFault } from '../thread/index.js';
import type { DocumentAnswer, DocumentTask, ThumbnailTask } from './document-check.js';

/** Checks documents beside the event loop. */
export interface DocumentChecks {
  /**
   * @param side whose document it is: an agency, a worker or a country, each of which waits for its own
   * @throws {ThreadFault} BUSY where too many wait already
   */
  check(bytes: Uint8Array, side: string): Promise<DocumentAnswer>;
  close(): Promise<void>;
}

export interface Thumbnails {
  /**
   * A picture that was taken, small, as JPEG; undefined where it cannot be drawn, as a PDF. It waits as a check does, and of
   * the same side. Only a thread that is asked for it as well answers.
   *
   * @throws {ThreadFault} BUSY where too many wait already
   */
  thumbnail(bytes: Uint8Array, side: string): Promise<Uint8Array | undefined>;
}

/** @param file the compiled thread of documents (`check-document.thread.ts` of the program) */
export function documentChecks(file: string): DocumentChecks & Thumbnails {
  // To begin a thread takes longer than to read a page: one reads many documents.
  const thread: Apart = apart({ file, atMostMs: 10_000, heapMb: 192, waiting: 20, tasksEach: 200 });
  return {
    close: () => thread.close(),
    async check(bytes, side) {
      try {
        const task: DocumentTask = { bytes };
        const [answer] = await thread.run(task, side);
        return answer as DocumentAnswer;
      } catch (error) {
        if (error instanceof ThreadFault && error.code !== 'BUSY') return { fault: 'TOO_HEAVY' };
        throw error;
      }
    },
    async thumbnail(bytes, side) {
      try {
        const task: ThumbnailTask = { thumbnailOf: bytes };
        const [drawn] = await thread.run(task, side);
        return drawn as Uint8Array | undefined;
      } catch (error) {
        if (error instanceof ThreadFault && error.code !== 'BUSY') return undefined;
        throw error;
      }
    },
  };
}
