import type { Submit } from '../../../../file/engine/applications.js';
import { line } from '../../../../file/page/timeline.js';
import { accept } from '../../../../kernel/index.js';
import { checkDocuments, checkFiling, submissionRefusals } from '../../filing/check-filing.js';
import type { Submitted } from '../../filing/index.js';
import { withFiler } from '../../filing/submit.js';
import { command, event, filer } from '../review-file/define.js';

/** The file goes to the home country, whose ministry's period starts when it arrives there. */
export const submit = command({
  type: 'submit',
  givenBy: { draft: filer },
  refusals: submissionRefusals,
  decide({ filing }, _submit: Submit, { by, now, rules }) {
    const officer = by.kind === 'officer' ? { by: by.id } : {};
    return (
      checkFiling(filing, rules, now) ??
      checkDocuments(filing) ??
      accept<Submitted>({ type: 'submitted', at: now, ...officer })
    );
  },
});

export const submitted = event({
  type: 'submitted',
  evolve: (file, { at, by }: Submitted) => ({
    ...file,
    stage: 'with-home',
    filing: { ...file.filing, submittedAt: at },
    filers: withFiler(file, by),
    clock: undefined,
  }),
  lines: ({ host }, { at, type }) => [line(host.country, at, type)],
});
