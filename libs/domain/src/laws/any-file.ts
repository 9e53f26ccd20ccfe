import type { CaseKind, CaseLaw, CaseRecord } from '../case/index.js';
import { withClockCommands } from '../running-clock/index.js';
import { withRetention } from '../retention/index.js';
import { withService } from '../service/index.js';

/** A law as it is in force: its own commands, and those that every file obeys, whatever it is about. */
export const anyFile = <
  Kind extends CaseKind,
  File extends CaseRecord & { readonly stage: string },
  Command extends { readonly type: string },
  Event extends { readonly type: string },
>(
  law: CaseLaw<File, Command, Event> & { readonly kind: Kind },
) => withRetention(withClockCommands(withService(law)));
