import type { CaseKind } from '../file/case/index.js';
import type { AlertStage } from '../kinds/alert/index.js';
import { unapprovedAlerts } from '../kinds/alert/index.js';
import { alerted } from './file-fields.js';
import type { Reader } from './readers.js';
import { mayRead } from './readers.js';

/** Whoever raises or approves alerts: they alone know of one that nobody approved. */
export const decidesOnAlerts = (reader: Reader): boolean => mayRead(alerted, reader, []);

/** Whether somebody may know that a file is there, and whose it is. Source: procedure R18. */
export const mayKnowOf = (reader: Reader, file: { readonly kind: CaseKind; readonly stage: string }): boolean =>
  file.kind !== 'alert' || !unapprovedAlerts.includes(file.stage as AlertStage) || decidesOnAlerts(reader);
