import { continueAsNew } from '@temporalio/workflow';
import type { CaseFile } from './case-file.js';
import { openFile } from './case-file.js';
import type { CaseStart } from './contract.js';

/**
 * The process of a kind of file: in each stage it does what the stage asks for and waits until the file leaves it, until
 * the procedure is over. Answers with the stage in which the file came to rest.
 */
export const procedure =
  <Stage extends string>(inStage: (file: CaseFile<Stage>) => Promise<void>) =>
  async ({ caseId }: CaseStart): Promise<Stage> => {
    const file = await openFile<Stage>(caseId);
    while (!file.ended) {
      await inStage(file);
      if (file.long) await continueAsNew<(start: CaseStart) => Promise<Stage>>({ caseId });
    }
    return file.close();
  };
