import type { ReactElement, ReactNode } from 'react';
import { useDoings, useIntake } from '../../queries/documents.ts';
import { DOCUMENT_WORDS } from '../../words/documents.ts';
import { setIntake } from '../../state/intake.ts';
import { WORDS } from '../../words/words.ts';
import { Icon, type IconName } from '../kit/icons.tsx';
import { ChooseFiles } from './ChooseFiles.tsx';
import { useTakeFiles } from './useTakeFiles.ts';

const FIRST = DOCUMENT_WORDS.first;

function Way({
  icon,
  title,
  text,
  children,
}: {
  icon: IconName;
  title: string;
  text: string;
  children: ReactNode;
}): ReactElement {
  return (
    <li>
      <Icon name={icon} />
      <div>
        <b>{title}</b>
        <span>{text}</span>
      </div>
      {children}
    </li>
  );
}

function Ways(): ReactElement {
  const { sendSample } = useDoings();
  const takeFiles = useTakeFiles();
  return (
    <ul className="ways">
      <Way icon="page" title={FIRST.drop} text={DOCUMENT_WORDS.adding.formats}>
        <ChooseFiles onFiles={takeFiles} />
      </Way>
      <Way icon="lines" title={FIRST.paste} text={FIRST.pasteMore}>
        <button type="button" className="btn" onClick={() => setIntake({ adding: 'text' })}>
          {FIRST.pasteButton}
        </button>
      </Way>
      <Way icon="map" title={FIRST.sample} text={FIRST.sampleMore}>
        <button type="button" className="btn" onClick={() => void sendSample()}>
          {FIRST.sampleButton}
        </button>
      </Way>
    </ul>
  );
}

/** What stands in the place of the map before anything was read. */
export function FirstRun(): ReactElement {
  const { data } = useIntake();
  return (
    <div className="firstrun">
      <div className="fl">
        <h2>{WORDS.states.nothingRead}</h2>
        <p>{WORDS.states.nothingReadMore}</p>
        {data?.isReadOnly === true ? <p>{DOCUMENT_WORDS.readOnly}</p> : <Ways />}
        <p className="mut small">
          {WORDS.states.fromTerminal} <code>npm start -- my-articles/</code>
        </p>
      </div>
      <div className="fg">
        <h3 className="h">{FIRST.how}</h3>
        <ol>
          {FIRST.steps.map(([head, text]) => (
            <li key={head}>
              <span>
                <b>{head}</b> {text}
              </span>
            </li>
          ))}
        </ol>
      </div>
    </div>
  );
}
