import { Button } from '@puente/ui/buttons';
import { Field, Labelled, TextArea } from '@puente/ui/fields';
import { paths } from '../paths/index.js';
import { useWords } from '../visit/index.js';
import { wordsAtMost } from './read-report.js';

const picture = { type: 'file', accept: 'image/jpeg,image/png' } as const;

/** An agency of this country, as it is called in the reader's language. */
export interface Office {
  readonly id: string;
  readonly name: string;
}

interface ReportFormProps {
  /** None where they cannot be listed now: a report is taken all the same. */
  readonly offices: readonly Office[];
  readonly fault: string | undefined;
  readonly typed: string;
}

/** Asks for what happened and for nothing of whoever says it. */
export function ReportForm({ fault, offices, typed }: ReportFormProps) {
  const { report } = useWords();
  return (
    <form method="post" action={paths.report} encType="multipart/form-data" autoComplete="off">
      <TextArea
        name="words"
        label={report.words}
        hint={report.wordsHint}
        fault={fault}
        area={{ rows: 8, maxLength: wordsAtMost, required: true, defaultValue: typed }}
      />
      {offices.length > 0 && (
        <Labelled name="office" label={report.office} hint={report.officeHint}>
          {(described) => (
            <select {...described} defaultValue="">
              <option value="">{report.noOffice}</option>
              {offices.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </select>
          )}
        </Labelled>
      )}
      <Field
        name="telephone"
        label={report.telephone}
        hint={report.telephoneHint}
        input={{ type: 'text', inputMode: 'tel', autoComplete: 'off', maxLength: 40 }}
      />
      <Field name="picture" label={report.picture} hint={report.pictureHint} input={picture} />
      <Button>{report.send}</Button>
    </form>
  );
}

/** More words or a picture, by the receipt, which stands in the form and in no address. */
export function AddForm({ fault, receipt }: { readonly receipt: string; readonly fault: string | undefined }) {
  const { report } = useWords();
  return (
    <form method="post" action={paths.followReport} encType="multipart/form-data" autoComplete="off">
      <h2>{report.add}</h2>
      <input type="hidden" name="receipt" value={receipt} />
      <TextArea
        name="words"
        label={report.more}
        hint={report.moreHint}
        fault={fault}
        area={{ rows: 5, maxLength: wordsAtMost }}
      />
      <Field name="picture" label={report.picture} hint={report.pictureHint} input={picture} />
      <Button name="intent" value="add">
        {report.sendMore}
      </Button>
    </form>
  );
}
