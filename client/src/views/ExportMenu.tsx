import { useRef, useState, type ReactElement } from 'react';
import type { ExportFormat } from '../../../server/model/api.ts';
import { fetchExport } from '../api.ts';
import { useAsked } from '../queries.ts';
import { useAppState } from '../state/hooks.ts';
import { WORDS } from '../words.ts';
import { Icon } from './icons.tsx';
import { moveFocus } from './moveFocus.ts';
import { saveFile } from './saveFile.ts';
import { useDismiss } from './useDismiss.ts';

const FORMATS = [
  'gexf',
  'graphml',
  'csv',
  'json',
  'cypher',
] as const satisfies readonly ExportFormat[];

/** Downloads the whole graph, or exactly what the filters leave on the map. */
export function ExportMenu(): ReactElement {
  const [isOpen, setOpen] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const root = useRef<HTMLDivElement>(null);
  const asked = useAsked();
  const { expanded, hidden, kept, component, core } = useAppState().filters;
  const isTouched =
    [expanded, hidden, kept].some(({ length }) => length > 0) || component !== null || core > 1;
  useDismiss(root, isOpen, () => setOpen(false));
  const download = async (format: ExportFormat, query: unknown): Promise<void> => {
    try {
      saveFile(await fetchExport(format, query), `demarche.${format}`);
      setFailure(null);
      setOpen(false);
    } catch (error) {
      setFailure(error instanceof Error ? error.message : WORDS.exports.failed);
    }
  };
  const group = (title: string, query: unknown): ReactElement => (
    <div role="group" aria-label={title}>
      <div className="mh" role="presentation">
        {title}
      </div>
      {FORMATS.map((format) => (
        <button
          key={format}
          type="button"
          role="menuitem"
          onClick={() => void download(format, query)}
        >
          {WORDS.exports.formats[format]}
        </button>
      ))}
    </div>
  );
  return (
    <div className="menuroot" ref={root}>
      <button
        type="button"
        className="btn"
        aria-haspopup="menu"
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        <Icon name="export" />
        {WORDS.bar.exported}
      </button>
      {isOpen ? (
        <div
          className="menu popover"
          role="menu"
          aria-label={WORDS.exports.title}
          onKeyDown={moveFocus}
        >
          {group(isTouched ? WORDS.exports.filtered : WORDS.exports.screen, asked ?? {})}
          {group(WORDS.exports.whole, null)}
        </div>
      ) : null}
      {failure === null ? null : (
        <p className="bad menufail popover" role="alert">
          {failure}
        </p>
      )}
    </div>
  );
}
