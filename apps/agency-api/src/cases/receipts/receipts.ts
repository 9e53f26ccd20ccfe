import { Inject, Injectable } from '@nestjs/common';
import type { CaseId, CommandId, Instant } from '@puente/domain/kernel';
import { instant, milliseconds } from '@puente/domain/kernel';
import { receiptCode, receiptHours } from './receipt-code.js';
import { uuidFrom } from '../../http/asking/once.js';
import type { ApiParts } from '../../parts/parts.js';
import { API_PARTS } from '../../parts/parts.js';

/** The first one-time code of a case, printed on the worker's receipt. */
@Injectable()
export class Receipts {
  constructor(@Inject(API_PARTS) private readonly parts: Pick<ApiParts, 'codes' | 'clock' | 'sessionKey'>) {}

  /** The same code and the same end for the same command, however often it is asked. */
  async issue(caseId: CaseId, commandId: CommandId): Promise<{ code: string; codeExpiresAt: Instant }> {
    const code = receiptCode(this.parts.sessionKey, commandId);
    const now = this.parts.clock.now();
    const expiresAt = instant(milliseconds(now) + receiptHours * 3_600_000);
    const id = uuidFrom(`receipt ${commandId}`);
    const codeExpiresAt = await this.parts.codes.keep({ id, caseId, code, expiresAt });
    return { code, codeExpiresAt };
  }
}
