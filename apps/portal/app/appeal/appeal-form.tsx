import { Button } from '@puente/ui/buttons';
import { Facts } from '@puente/ui/facts';
import { TextArea } from '@puente/ui/fields';
import { legalDate } from '@puente/web/telling';
import { answerAtMost } from '../answer/index.js';
import { PapersField } from '../ask/index.js';
import { paths } from '../paths/index.js';
import { useVisit, useWords } from '../visit/index.js';
import type { Appealable, Written } from './read-appeal.js';
import { boxOf, keptValue } from './read-appeal.js';

interface AppealFormProps {
  readonly appealable: Appealable;
  /** Of the server’s clock and country: in which the last day is told. */
  readonly when: { readonly now: Date; readonly timeZone: string };
  readonly written: Pick<Written, 'grounds' | 'kept'> | undefined;
  readonly fault: string | undefined;
}

/** Who decides and until when, then what was not given, each with what was said of it and room to say why it is wrong. */
export function AppealForm({ appealable, fault, when, written }: AppealFormProps) {
  const { appeal } = useWords();
  const { kind, number, units } = appealable;
  const kept = written?.kept ?? [];
  return (
    <>
      <h2>{appeal.about[kind]}</h2>
      <Terms appealable={appealable} when={when} />
      <form method="post" action={paths.appeal} encType="multipart/form-data">
        <input type="hidden" name="number" value={number} />
        <h2>{appeal.grounds}</h2>
        {units.length > 1 && <p className="hint">{appeal.groundsHint}</p>}
        {units.length === 0 && <Ground name="ground" label={appeal.whole} written={written} fault={fault} />}
        {units.map(({ ground, title, unit }, index) => (
          <Ground
            key={unit}
            name={boxOf(unit)}
            label={title}
            said={ground}
            written={written}
            fault={index === 0 ? fault : undefined}
          />
        ))}
        {kept.map((one) => (
          <p key={one.id}>
            <input type="hidden" name="kept" value={keptValue(one)} />
            {appeal.handedIn(one.name)}
          </p>
        ))}
        <PapersField />
        <Button name="step" value="check">
          {appeal.toCheck}
        </Button>
      </form>
    </>
  );
}

function Terms({ appealable: { body, lastDay }, when }: Pick<AppealFormProps, 'appealable' | 'when'>) {
  const { country, language } = useVisit();
  const { appeal } = useWords();
  return (
    <Facts>
      <div>
        <dt>{appeal.until}</dt>
        <dd>
          <b>
            {lastDay === undefined
              ? appeal.noDay
              : legalDate(lastDay, when.now, { language, country, timeZone: when.timeZone })}
          </b>
        </dd>
      </div>
      <div>
        <dt>{appeal.body}</dt>
        <dd>
          {body}. {appeal.bodyIs}
        </dd>
      </div>
    </Facts>
  );
}

interface GroundProps extends Pick<AppealFormProps, 'written' | 'fault'> {
  readonly name: string;
  readonly label: string;
  readonly said?: string;
}

function Ground({ fault, label, name, said, written }: GroundProps) {
  const { appeal } = useWords();
  return (
    <TextArea
      name={name}
      label={label}
      hint={said === undefined ? appeal.groundHint : `${appeal.said(said)} ${appeal.groundHint}`}
      fault={fault}
      area={{ rows: 5, maxLength: answerAtMost, defaultValue: written?.grounds[name] ?? '' }}
    />
  );
}
