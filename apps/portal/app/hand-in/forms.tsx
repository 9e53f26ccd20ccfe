import { Button } from '@puente/ui/buttons';
import { Field, TextArea } from '@puente/ui/fields';
import type { ReactNode } from 'react';
import { WrittenText } from '@puente/ui/site';
import { readingOf } from '@puente/web/telling';
import { answerAtMost } from '../answer/index.js';
import { paperInput } from '../ask/index.js';
import { paths } from '../paths/index.js';
import { useVisit, useWords } from '../visit/index.js';
import type { AskedFor } from './asked-for.js';
import type { Act, Typed } from './hand-in.js';
import { documentBox, reasonAtMost, reasonBox, reportBox } from './hand-in.js';

export interface FormsProps {
  readonly asked: AskedFor;
  readonly typed: Typed;
  /** By the name of their box. */
  readonly faults: Typed;
}

/** Each for what may be done now: hand in all that is asked for, say that one cannot, report what was made up for. */
export function Forms({ asked, faults, typed }: FormsProps) {
  return (
    <>
      {asked.documents.length > 0 && <Documents asked={asked} faults={faults} />}
      {asked.mayNot && <Cannot fault={faults[reasonBox]} />}
      {asked.measures.length > 0 && <Report asked={asked} faults={faults} typed={typed} />}
    </>
  );
}

interface PartProps {
  readonly act: Act;
  readonly title: string;
  readonly send: string;
  readonly children: ReactNode;
}

function Part({ act, children, send, title }: PartProps) {
  return (
    <section className="box" aria-labelledby={`act-${act}`}>
      <h2 id={`act-${act}`}>{title}</h2>
      <form method="post" action={paths.handIn} encType="multipart/form-data">
        <input type="hidden" name="act" value={act} />
        {children}
        <Button>{send}</Button>
      </form>
    </section>
  );
}

function Documents({ asked, faults }: Omit<FormsProps, 'typed'>) {
  const { handIn } = useWords();
  const { document } = readingOf(asked.status, useVisit());
  return (
    <Part act="documents" title={handIn.documents} send={handIn.send}>
      <p className="hint">{handIn.all}</p>
      {asked.documents.map((kind) => (
        <Field
          key={kind}
          name={documentBox(kind)}
          label={document(kind)}
          hint={handIn.documentHint}
          fault={faults[documentBox(kind)]}
          input={{ ...paperInput, required: true }}
        />
      ))}
    </Part>
  );
}

function Cannot({ fault }: { readonly fault: string | undefined }) {
  const { handIn } = useWords();
  return (
    <Part act="cannot" title={handIn.cannot} send={handIn.sendCannot}>
      <p>{handIn.cannotWhat}</p>
      <TextArea
        name={reasonBox}
        label={handIn.reason}
        hint={handIn.reasonHint}
        fault={fault}
        area={{ rows: 4, maxLength: reasonAtMost, required: true }}
      />
    </Part>
  );
}

function Report({ asked, faults, typed }: FormsProps) {
  const { handIn, status } = useWords();
  const { locale, unit: titleOf } = readingOf(asked.status, useVisit());
  return (
    <Part act="report" title={handIn.report} send={handIn.sendReport}>
      <p>{handIn.reportWhat}</p>
      {asked.measures.map(({ content, kind, report, unit }) => (
        <div key={unit}>
          <h3>{titleOf(unit)}</h3>
          <p>
            {status.measureKinds[kind]}. <WrittenText text={content} language={locale.language} />
          </p>
          <p>
            {status.howToReport}: <WrittenText text={report} language={locale.language} />
          </p>
          <TextArea
            name={reportBox(unit)}
            label={`${titleOf(unit)}: ${handIn.done}`}
            hint={handIn.doneHint}
            fault={faults[reportBox(unit)]}
            area={{ rows: 4, maxLength: answerAtMost, defaultValue: typed[reportBox(unit)] ?? '' }}
          />
        </div>
      ))}
      {asked.dossier !== undefined && (
        <Field
          name="document"
          label={handIn.papers}
          hint={handIn.documentHint}
          fault={faults['document']}
          input={{ ...paperInput, multiple: true }}
        />
      )}
    </Part>
  );
}
