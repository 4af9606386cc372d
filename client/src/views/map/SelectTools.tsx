import type { ReactElement } from 'react';
import { TOOLS, type Tool } from '../../graph/network/area.ts';
import { WORDS } from '../../words/words.ts';
import { Icon } from '../kit/icons.tsx';

interface SelectToolsProps {
  readonly tool: Tool;
  readonly onChange: (tool: Tool) => void;
}

/** The tools that make a drag over the map select: pressed again, a drag moves the map. */
export function SelectTools({ tool, onChange }: SelectToolsProps): ReactElement {
  return (
    <div className="seltools" role="group" aria-label={WORDS.selection.tools}>
      {TOOLS.map((name) =>
        name === 'pan' ? null : (
          <button
            key={name}
            type="button"
            className="ib"
            aria-label={WORDS.selection[name]}
            title={WORDS.selection[name]}
            aria-pressed={tool === name}
            onClick={() => onChange(tool === name ? 'pan' : name)}
          >
            <Icon name={name} />
          </button>
        ),
      )}
    </div>
  );
}
