import { asking } from '@puente/persistence/rows';

/** Whether whoever calls may enter is judged by files that are not theirs before it is said: read for that, and for nothing else. */
export const judged = <Judgement>(work: () => Promise<Judgement>): Promise<Judgement> =>
  asking({ purpose: 'door' }, work);
