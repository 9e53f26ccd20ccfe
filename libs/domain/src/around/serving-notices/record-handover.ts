import type { HandedNotice } from '../../file/case/index.js';
import { command, event } from '../../file/definition/define-around.js';
import { refuseService } from '../../file/engine/notices.js';
import type { Instant, NoticeId } from '../../kernel/index.js';
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
}

export const recordHandover = command({
  type: 'record-handover',
  givenBy: ['effect'],
  refusals: ['NO_SUCH_NOTICE', 'ALREADY_DONE'],
  decide(file, { channel, notice, reference, round }: RecordHandover, { now: at }: { readonly now: Instant }) {
    const refusal = refuseService(file, notice);
    if (refusal !== undefined) return refusal;
    if (file.notices.some(({ handed, id }) => id === notice && handed !== undefined)) return refuse('ALREADY_DONE');
    const known = reference === undefined ? {} : { reference };
    return accept<NoticeHanded>({ type: 'notice-handed', at, notice, channel, round, ...known });
  },
});

export const noticeHanded = event({
  type: 'notice-handed',
  weighs: false,
  evolve: (file, { notice, type: _type, ...handed }: NoticeHanded) => ({
    ...file,
    notices: file.notices.map((one) => (one.id === notice ? { ...one, handed } : one)),
  }),
});
