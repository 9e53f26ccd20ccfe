import { Inject, Injectable } from '@nestjs/common';
import type { CaseId, CommandId, Instant } from '@puente/domain/kernel';
import { instant, milliseconds } from '@puente/domain/kernel';
import type { ReceiptCode } from '@puente/settlement/settlement';
import { receiptCode, receiptHours } from './receipt-code.js';
import { uuidFrom } from '../../http/asking/once.js';
import type { ApiParts } from '../../parts/parts.js';
import { API_PARTS } from '../../parts/parts.js';

/** What the worker's receipt bears. */
export interface Receipt {
  readonly code: string;
  readonly codeExpiresAt: Instant;
}

/**
 * The first one-time code of a case, printed on the worker's receipt. It follows from the command's id, and is kept in the
 * transaction of the command: whoever was not answered asks again and gets the same.
 */
@Injectable()
export class Receipts {
  constructor(@Inject(API_PARTS) private readonly parts: Pick<ApiParts, 'codes' | 'clock' | 'sessionKey'>) {}

  /** For a command that is about to be settled and would bring a receipt: what is kept with it. */
  sealed(caseId: CaseId, commandId: CommandId): ReceiptCode {
    return this.parts.codes.sealed(this.drawn(caseId, commandId));
  }

  /** What the receipt says; the same for the same command, however often it is asked. */
  async of(caseId: CaseId, commandId: CommandId): Promise<Receipt> {
    const drawn = this.drawn(caseId, commandId);
    return { code: drawn.code, codeExpiresAt: await this.parts.codes.keep(drawn) };
  }

  private drawn(caseId: CaseId, commandId: CommandId) {
    const { clock, sessionKey } = this.parts;
    const expiresAt = instant(milliseconds(clock.now()) + receiptHours * 3_600_000);
    const code = receiptCode(sessionKey, commandId);
    return { id: uuidFrom(`receipt ${commandId}`), caseId, code, expiresAt };
  }
}
