import type { CaseRecord, DecisionContext, HandedNotice } from '../../file/case/index.js';
import { presumeService } from '../../clocks/index.js';
import { command, event } from '../../file/definition/define-around.js';
import { refuseService, showsService } from '../../file/engine/notices.js';
import { rulesOf } from '../../rulebook/rules/index.js';
import { line } from '../../file/page/timeline.js';
import type { CountryCode, NoticeId, PlainDate } from '../../kernel/index.js';
import { accept, refuse } from '../../kernel/index.js';

/**
 * A carrier took the message, or nothing reached the worker and it waits for them on the page. Neither is service: that a
 * carrier accepts something starts no period.
 */
export interface RecordHandover extends Omit<HandedNotice, 'at'> {
  readonly type: 'record-handover';
  readonly notice: NoticeId;
}
export interface NoticeHanded extends HandedNotice {
  readonly type: 'notice-handed';
  readonly notice: NoticeId;
  /** Of one from which the worker counts, and that no carrier has: where it waits for them, and the day on which it counts as read. */
  readonly waits?: { readonly country: CountryCode; readonly until: PlainDate };
}

export const recordHandover = command({
  type: 'record-handover',
  givenBy: ['effect'],
  refusals: ['NO_SUCH_NOTICE', 'ALREADY_DONE'],
  decide(file, { channel, notice, reference, round }: RecordHandover, context) {
    const refusal = refuseService(file, notice);
    if (refusal !== undefined) return refusal;
    if (file.notices.some(({ handed, id }) => id === notice && handed !== undefined)) return refuse('ALREADY_DONE');
    const known = reference === undefined ? {} : { reference };
    const waits = channel === 'portal' ? waiting(file, notice, context) : {};
    return accept<NoticeHanded>({ type: 'notice-handed', at: context.now, notice, channel, round, ...known, ...waits });
  },
});

/** By the country's presumption for what nobody could deliver (R8). */
function waiting(
  { notices, ...file }: CaseRecord,
  id: NoticeId,
  { here: country, now: since, rules }: DecisionContext,
): Pick<NoticeHanded, 'waits'> {
  const notice = notices.find((one) => one.id === id);
  if (notice === undefined || !showsService({ ...file, notices }, notice)) return {};
  const { calendar, service } = rulesOf(rules, country);
  const attempts = notice.attempts?.length ?? 0;
  const { servedOn: until } = presumeService(service.undelivered, calendar, { attempts, since });
  return { waits: { country, until } };
}

export const noticeHanded = event({
  type: 'notice-handed',
  weighs: false,
  evolve: (file, { notice, type: _type, waits: _line, ...handed }: NoticeHanded) => ({
    ...file,
    notices: file.notices.map((one) => (one.id === notice ? { ...one, handed } : one)),
  }),
  lines({ notices }, { at, notice: id, waits }) {
    const notice = notices.find((one) => one.id === id);
    if (notice === undefined || waits === undefined) return [];
    return [line(waits.country, at, 'notice-waits', { args: { subject: notice.subject, on: waits.until } })];
  },
});
