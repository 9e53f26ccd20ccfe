import { inStages } from '../../file/definition/define-command.js';
import type { NoticeServed } from '../../file/engine/notices.js';
import { refuseService } from '../../file/engine/notices.js';
import type { RecordService } from '../../file/engine/process-commands.js';
import type { NoticeId } from '../../kernel/index.js';
import { accept } from '../../kernel/index.js';
import type { Alert } from './alert.js';
import { alertStages } from './alert.js';
import type { CountriesTold } from './countries-told.js';
import { tellCountries } from './countries-told.js';
import { command } from './define.js';

/** Once the worker knows, the countries do. */
export const recordService = command({
  type: 'record-service',
  givenBy: inStages(alertStages, ['effect']),
  refusals: ['NO_SUCH_NOTICE', 'ALREADY_DONE'],
  decide(file, { notice, service }: RecordService, { now }) {
    const refusal = refuseService(file, notice);
    if (refusal !== undefined) return refusal;
    const served: NoticeServed = { type: 'notice-served', at: now, notice, service };
    return tellsFirst(file, notice)
      ? accept<NoticeServed | CountriesTold>(served, tellCountries(file, now, false))
      : accept<NoticeServed | CountriesTold>(served);
  },
});

/** Whether this notice is the one that the worker gets before any country does. */
const tellsFirst = ({ notices, stage }: Alert, id: NoticeId): boolean =>
  stage === 'telling' && notices.some((notice) => notice.id === id && notice.subject === 'credential-alerted');
