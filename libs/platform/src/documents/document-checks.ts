import type { Apart } from '../thread/index.js';
import { apart, ThreadFault } from '../thread/index.js';
import type { DocumentAnswer, DocumentTask } from './document-check.js';

/** Checks documents beside the event loop. */
export interface DocumentChecks {
  /**
   * @param side whose document it is: an agency, a worker or a country, each of which waits for its own
   * @throws {ThreadFault} BUSY where too many wait already
   */
  check(bytes: Uint8Array, side: string): Promise<DocumentAnswer>;
  close(): Promise<void>;
}

/** @param file the compiled thread of documents (`check-document.thread.ts` of the program) */
export function documentChecks(file: string): DocumentChecks {
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
  };
}
