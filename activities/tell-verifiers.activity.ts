import type { Act, CaseContent } from './case-file/index.js';

export interface Verifiers {
  /**
   * Leaves the news of a file for each verifier who subscribed to what it is about; delivery is tried from there. Once:
   * asked again, nobody is told a second time.
   *
   * @param news tells it apart from other news of the same file
   */
  tell(file: CaseContent, news: string): Promise<void>;
}

export const tellVerifiers =
  (verifiers: Verifiers): Act =>
  async (file, { subject }) => {
    await verifiers.tell(file, subject);
    return { type: 'record-verifiers-told', change: Number(subject) };
  };
