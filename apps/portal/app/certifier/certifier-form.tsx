import type { SourceQuestionView } from '@puente/contracts/answers/public';
import { sourceSays } from '@puente/domain/kinds/recognition/request';
import type { Pages } from '@puente/words/languages';
import { longDate } from '@puente/words/languages';
import { Button } from '@puente/ui/buttons';
import { Fact, Facts } from '@puente/ui/facts';
import { TextArea } from '@puente/ui/fields';
import { paths } from '../paths/index.js';
import { useVisit } from '../visit/index.js';
import { reasonsAtMost } from './read-answer.js';

/** What is asked, and the answer: everything on one page, sent by POST, so that the code stands in no address. */
export function CertifierForm(props: {
  readonly code: string;
  readonly question: SourceQuestionView;
  readonly words: Pages['certifier'];
  readonly written: string;
  readonly fault: string | undefined;
}) {
  const { code, fault, question, words, written } = props;
  const { language } = useVisit();
  return (
    <>
      <h1>{words.asks}</h1>
      <Facts>
        <Fact name={words.name}>{question.name}</Fact>
        <Fact name={words.folio}>{question.folio}</Fact>
        <Fact name={words.standard}>{question.standard}</Fact>
        <Fact name={words.issuedOn}>{longDate(question.issuedOn, language)}</Fact>
      </Facts>
      <p>{words.until(longDate(question.until, language))}</p>
      <form method="post" action={paths.certifier}>
        <input type="hidden" name="code" value={code} />
        <fieldset>
          <legend>{words.isIt}</legend>
          {sourceSays.map((says) => (
            <p key={says}>
              <label>
                <input type="radio" name="says" value={says} required /> {words.says[says]}
              </label>
            </p>
          ))}
        </fieldset>
        <TextArea
          name="words"
          label={words.why}
          hint={words.whyHint}
          fault={fault}
          area={{ rows: 4, maxLength: reasonsAtMost, defaultValue: written }}
        />
        <p className="hint">{words.what}</p>
        <Button name="intent" value="answer">
          {words.send}
        </Button>
      </form>
    </>
  );
}
