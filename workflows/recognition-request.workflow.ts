import { continueAsNew } from '@temporalio/workflow';
import { exhausted } from '@puente/domain/kernel';
import type { RequestStage } from '@puente/domain/kinds/recognition/request';
import { openFile } from './case-file/index.js';
import type { CaseStart, RequestOutcome } from './recognition-request/contract.js';

/** The outgoing side of a recognition, at the country that issued the certificate. */
export async function recognitionRequest({ caseId }: CaseStart): Promise<RequestOutcome> {
  const file = await openFile<RequestStage>(caseId);

  while (!file.ended) {
    switch (file.stage) {
      case 'draft':
        await file.leaves('draft'); // submitted or withdrawn; deleted at the end of its period, told beforehand
        break;
      case 'submitted':
        await file.leaves('submitted'); // acknowledged, or documents asked for; escalated when late
        break;
      case 'awaiting-documents':
        await file.leaves('awaiting-documents'); // provided, or the paper-less route; closed without prejudice
        break;
      case 'home-verification':
        await file.does('ask-issuer');
        await file.leaves('home-verification'); // a finding, after a hearing where it is needed; or the issuer is silent
        break;
      case 'transmitted':
        await file.does('transmit'); // to every host, from one verification
        await file.leaves('transmitted'); // the hosts' decisions; their own files keep the clocks
        break;
      case 'concluded':
      case 'closed-without-prejudice':
      case 'withdrawn':
      case 'draft-deleted':
        await file.leaves(file.stage); // until the worker has been told; reopening wakes it again
        break;
      default:
        return exhausted(file.stage);
    }
    if (file.long) await continueAsNew<typeof recognitionRequest>({ caseId });
  }
  return file.close();
}
