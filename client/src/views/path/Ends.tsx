import type { ReactElement } from 'react';
import { PATH_WORDS } from '../../words/paths.ts';
import type { PathAsked } from '../../state/path.ts';
import { IconButton } from '../kit/controls.tsx';
import { Link } from '../kit/Link.tsx';
import { EndField } from './EndField.tsx';

interface EndsProps {
  readonly path: PathAsked;
  readonly nameOf: (id: string) => string;
  readonly onChange: (part: Partial<PathAsked>) => void;
}

/** The two ends of a path: each a name, or a field to look one up. */
export function Ends({ path, nameOf, onChange }: EndsProps): ReactElement {
  const end = (name: 'from' | 'to'): ReactElement => {
    const id = path[name];
    return (
      <div className="pathend">
        <span className="mut">{PATH_WORDS[name]}</span>
        {id === '' ? (
          <EndField
            name={name}
            label={PATH_WORDS[name]}
            hasFocus={name === 'from' || path.from !== ''}
            onChoose={(chosen) => onChange(name === 'from' ? { from: chosen } : { to: chosen })}
          />
        ) : (
          <>
            <Link className="t" to={{ view: 'network', opened: { kind: 'entity', id } }}>
              {nameOf(id)}
            </Link>
            <IconButton
              icon="pen"
              label={PATH_WORDS.change(nameOf(id))}
              onPress={() => onChange(name === 'from' ? { from: '' } : { to: '' })}
            />
          </>
        )}
      </div>
    );
  };
  return (
    <div className="pathends">
      <h2 className="visually-hidden">{PATH_WORDS.between}</h2>
      <div className="both">
        {end('from')}
        {end('to')}
      </div>
      <IconButton
        icon="invert"
        label={PATH_WORDS.swap}
        isDisabled={path.from === '' || path.to === ''}
        onPress={() => onChange({ from: path.to, to: path.from })}
      />
    </div>
  );
}
