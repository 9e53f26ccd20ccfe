import { Inject, Injectable } from '@nestjs/common';
import type { RecordDelivery } from '@puente/domain/around/serving-notices';
import type { CommandId, NoticeId } from '@puente/domain/kernel';
import { readCaseNumber } from '@puente/domain/kernel';
import { asking } from '@puente/persistence/rows';
import type { ApiParts } from '../../parts/parts.js';
import { API_PARTS } from '../../parts/parts.js';
import { deliveryIn } from './delivery-in-mail.js';
import type { ReportBody } from './report-body.js';

/** As `workerMessenger` calls what it gives to a carrier: the case, the notice, which try it was, and after which restore it was raised. */
const named = /^(?<caseNumber>[A-Z]{2}-\d{2}-[0-9A-Z]{6}-[0-9A-Z])-(?<notice>n\d{1,6})(?:-\d{1,6})?(?:-r[0-9a-f]{8})?$/;

/**
 * Takes what carriers say later. Only who was given a message knows its reference: a stranger's mail, or another channel's carrier,
 * reports of none. What nobody waits for, as a code or a try that is over, changes
 * nothing and is answered alike.
 */
@Injectable()
export class CarrierHandler {
  constructor(
    @Inject(API_PARTS) private readonly parts: Pick<ApiParts, 'cases' | 'clock' | 'sentMessages' | 'settlement'>,
  ) {}

  /** A carrier is nobody's agency: which file it is says what the file was sent as. */
  take(body: ReportBody): Promise<void> {
    return asking({ purpose: 'law' }, () => this.takeIn(body));
  }

  private async takeIn(body: ReportBody): Promise<void> {
    const report = body.state === 'dsn' ? deliveryIn(body.mail, this.parts.clock.now()) : body;
    if (report === undefined) return;
    const reference = this.parts.sentMessages.nameIn(report.reference);
    const { caseNumber, notice } = named.exec(reference ?? '')?.groups ?? {};
    const caseId = readCaseNumber(caseNumber ?? '');
    if (reference === undefined || caseId === undefined || notice === undefined) return;
    const found = await this.parts.cases.find(caseId);
    if (found === undefined) return;
    const command = {
      type: 'record-delivery',
      notice: notice as NoticeId,
      ...report,
      reference,
    } as const satisfies RecordDelivery;
    await this.parts.settlement.settle({
      // A carrier that says it again is heard once.
      commandId: `delivery:${reference}/${report.state}` as CommandId,
      ...{ caseId, kind: found.kind, command, by: { kind: 'effect' }, elsewhere: true },
    });
  }
}
