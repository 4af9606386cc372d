import type { ReactElement } from 'react';
import { PATH_WORDS } from '../../words/paths.ts';
import { WAYS, type PathAsked } from '../../state/path.ts';
import { Segments } from '../kit/controls.tsx';

interface PathOptionsProps {
  readonly path: PathAsked;
  readonly onChange: (part: Partial<PathAsked>) => void;
}

const STEPS = ['2', '3', '4', '5', '6'] as const;

interface SwitchProps {
  readonly isOn: boolean;
  readonly text: string;
  readonly more: string;
  readonly onChange: (isOn: boolean) => void;
}

function Switch({ isOn, text, more, onChange }: SwitchProps): ReactElement {
  return (
    <label className="pathswitch">
      <input
        type="checkbox"
        className="cb"
        checked={isOn}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <span>
        {text} <span className="mut">{more}</span>
      </span>
    </label>
  );
}

/** How a path may go. */
export function PathOptions({ path, onChange }: PathOptionsProps): ReactElement {
  return (
    <div className="sect pathoptions">
      <div className="pathrow">
        <Segments
          label={PATH_WORDS.ways}
          options={WAYS.map((value) => ({ value, text: PATH_WORDS.waysNames[value] }))}
          value={path.ways}
          onChange={(ways) => onChange({ ways })}
        />
      </div>
      <div className="pathrow">
        <span className="mut" aria-hidden="true">
          {PATH_WORDS.within}
        </span>
        <Segments
          label={PATH_WORDS.within}
          options={STEPS.map((value) => ({ value, text: value }))}
          value={STEPS.find((value) => Number(value) === path.within) ?? null}
          onChange={(within) => onChange({ within: Number(within) })}
        />
      </div>
      <Switch
        isOn={path.order === 'time'}
        text={PATH_WORDS.timed}
        more={PATH_WORDS.timedMore}
        onChange={(isOn) => onChange({ order: isOn ? 'time' : 'any' })}
      />
      <Switch
        isOn={path.direction === 'along'}
        text={PATH_WORDS.directed}
        more={PATH_WORDS.directedMore}
        onChange={(isOn) => onChange({ direction: isOn ? 'along' : 'any' })}
      />
    </div>
  );
}
