import { exhausted } from '@puente/domain/kernel';
import type { RequestStage } from '@puente/domain/kinds/recognition/request';
import { procedure } from './case-file/procedure.js';

/** The outgoing side of a recognition, at the country that issued the certificate. */
export const recognitionRequest = procedure<RequestStage>(async (file) => {
  switch (file.stage) {
    case 'draft':
      return file.leaves('draft'); // submitted or withdrawn; deleted at the end of its period, told beforehand
    case 'submitted':
      return file.leaves('submitted'); // acknowledged, or documents asked for; escalated when late
    case 'awaiting-documents':
      return file.leaves('awaiting-documents'); // provided, or the paper-less route; closed without prejudice
    case 'home-verification':
      await file.does('ask-issuer');
      return file.leaves('home-verification'); // a finding, after a hearing where it is needed; or the issuer is silent
    case 'transmitted':
      await file.does('transmit'); // to every host, from one verification
      return file.leaves('transmitted'); // the hosts' decisions; their own files keep the clocks
    case 'concluded':
    case 'closed-without-prejudice':
    case 'withdrawn':
    case 'draft-deleted':
      return file.leaves(file.stage); // until the worker has been told; reopening wakes it again
    default:
      return exhausted(file.stage);
  }
});
