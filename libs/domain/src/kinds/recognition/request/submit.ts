import type { Submit } from '../../../file/engine/applications.js';
import { opened } from '../../../file/engine/begun.js';
import type { NoticeRaised } from '../../../file/engine/notices.js';
import { raise } from '../../../file/engine/notices.js';
import { line } from '../../../file/page/timeline.js';
import { accept } from '../../../kernel/index.js';
import { checkDocuments, checkFiling, submissionRefusals } from '../filing/check-filing.js';
import type { Submitted } from '../filing/index.js';
import { withFiler } from '../filing/submit.js';
import { command, event, filer, stopped } from './define.js';
import { homePeriod } from './periods.js';

/** Ends the draft; the home ministry's period starts. */
export const submit = command({
  type: 'submit',
  givenBy: { draft: filer },
  refusals: submissionRefusals,
  decide(file, _submit: Submit, { by, now, rules }) {
    const refusal = checkFiling(file.filing, rules, now) ?? checkDocuments(file.filing);
    if (refusal !== undefined) return refusal;
    const opens = homePeriod(file, 'submitted', { by: 'event', at: now }, rules);
    const officer = by.kind === 'officer' ? { by: by.id } : {};
    return accept<Submitted | NoticeRaised>(
      { type: 'submitted', at: now, ...officer, opens },
      raise(file, 'received', now),
    );
  },
});

export const submitted = event({
  type: 'submitted',
  evolve: (file, { at, by, opens }: Submitted) => ({
    ...file,
    stage: 'submitted',
    filing: { ...file.filing, submittedAt: at },
    filers: withFiler(file, by),
    ...(opens ? opened(file, opens) : stopped),
  }),
  lines: ({ filing }, { at }) => [line(filing.filedIn, at, 'submitted')],
});
