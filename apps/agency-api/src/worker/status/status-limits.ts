import { statusSessionOf } from '../../http/access/caller.js';
import type { Limit } from '../../http/limits/limit.js';
import { minute, perAddress, perNumber, perNumberAndAddress } from '../../http/limits/limit.js';

/**
 * How often one-time codes may be tried, from one address and from it for one case number. That all who try one number
 * together get no further is the work of `AccessCodes`, which slows it down and closes it to nobody.
 */
export const sessionLimits = [perAddress('session', 120), perNumberAndAddress('session of', 20, 'caseNumber')];
/** How often one-time codes may be asked for: each is a message to the worker, whoever asked. */
export const codeLimits = [perAddress('code', 120), perNumber('code of', 6, 'caseNumber')];
/** How often one session may begin to follow its page: its pages come again every five seconds where they lose it. */
export const followLimit: Limit = {
  ...{ counts: 'follow', max: 60, milliseconds: minute },
  per: (request) => statusSessionOf(request).id,
};
