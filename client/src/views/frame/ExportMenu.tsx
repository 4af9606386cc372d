import { useState, type ReactElement } from 'react';
import type { ExportFormat } from '../../../../server/model/api.ts';
import { fetchExport } from '../../api/api.ts';
import { EXPORT_WORDS } from '../../words/exports.ts';
import { useAsked, useNetwork, useStats } from '../../queries/queries.ts';
import { askExport } from '../../state/exporting.ts';
import { useAppState } from '../../state/hooks.ts';
import { WORDS } from '../../words/words.ts';
import { Icon } from '../kit/icons.tsx';
import { MenuHead } from '../kit/MenuHead.tsx';
import { Popover } from '../kit/Popover.tsx';
import { saveFile } from '../kit/saveFile.ts';

const FORMATS = [
  'gexf',
  'graphml',
  'csv',
  'json',
  'cypher',
] as const satisfies readonly ExportFormat[];

/** What can be taken away: its name, how much it is, and what the server is asked for. */
interface Part {
  readonly title: string;
  readonly count: string;
  readonly query: object | null;
}

/** The map as it is shown, what is selected of it, and the whole graph. */
function useParts(): readonly Part[] {
  const asked = useAsked();
  const { data: network } = useNetwork();
  const { data: stats } = useStats();
  const { selected } = useAppState();
  const parts: Part[] = [];
  if (asked !== null && network !== undefined) {
    const all = askExport(asked, network);
    const some = askExport(asked, network, selected);
    const countOf = ({ entities, edges }: typeof all): string =>
      EXPORT_WORDS.count(entities.length, edges.length);
    if (some.entities.length > 0)
      parts.push({ title: EXPORT_WORDS.selection, count: countOf(some), query: some });
    parts.push({ title: EXPORT_WORDS.screen, count: countOf(all), query: all });
  }
  const count = stats === undefined ? '' : EXPORT_WORDS.events(stats.entities, stats.events);
  return [...parts, { title: EXPORT_WORDS.whole, count, query: null }];
}

function Parts({
  onChoose,
}: {
  onChoose: (format: ExportFormat, query: object | null) => void;
}): ReactElement {
  const parts = useParts();
  return (
    <>
      {parts.map(({ title, count, query }) => (
        <div role="group" key={title} aria-label={`${title}: ${count}`}>
          <MenuHead title={title} told={count} />
          {FORMATS.map((format) => (
            <button
              key={format}
              type="button"
              role="menuitem"
              onClick={() => onChoose(format, query)}
            >
              {EXPORT_WORDS.formats[format]}
            </button>
          ))}
        </div>
      ))}
    </>
  );
}

/** Downloads exactly what is on the map, only the selection, or the whole graph. */
export function ExportMenu(): ReactElement {
  const [failure, setFailure] = useState<string | null>(null);
  const download = async (
    format: ExportFormat,
    query: object | null,
    close: () => void,
  ): Promise<void> => {
    try {
      saveFile(await fetchExport(format, query), `demarche.${format}`);
      setFailure(null);
      close();
    } catch (error) {
      setFailure(error instanceof Error ? error.message : EXPORT_WORDS.failed);
    }
  };
  return (
    <Popover
      kind="menu"
      className="exports"
      title={EXPORT_WORDS.title}
      command={{ id: 'export', text: WORDS.commands.export, icon: 'export' }}
      button={
        <>
          <Icon name="export" />
          {WORDS.bar.exported}
        </>
      }
      buttonClass="btn"
      failure={failure}
    >
      {(close) => <Parts onChoose={(format, query) => void download(format, query, close)} />}
    </Popover>
  );
}
