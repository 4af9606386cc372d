import type { ReactElement } from 'react';
import { PATH_WORDS } from '../../words/paths.ts';
import { usePaths } from '../../api/paths.ts';
import { useEntity } from '../../queries/queries.ts';
import { useApply } from '../../state/hooks.ts';
import type { PathAsked } from '../../state/path.ts';
import { goTo } from '../../state/producers.ts';
import { select } from '../../state/selecting.ts';
import { Failure, Skeleton } from '../kit/Notice.tsx';
import { CloseButton } from '../panels/Panel.tsx';
import { Ends } from './Ends.tsx';
import { NoPath } from './NoPath.tsx';
import { PathOptions } from './PathOptions.tsx';
import { useBring } from './useBring.ts';
import { useWay } from './usePathSelection.ts';
import { Ways } from './Ways.tsx';

/** The name of an end, which need not be on the map; until it is read it is left open. */
function useEndName(id: string): string {
  const { data, isError } = useEntity(id === '' ? null : id);
  return data?.entity.name ?? (isError ? id : '…');
}

interface FoundProps {
  readonly path: PathAsked;
  readonly onChange: (part: Partial<PathAsked>) => void;
}

function Found({ path, onChange }: FoundProps): ReactElement {
  const apply = useApply();
  const { data, error, refetch } = usePaths(path);
  const way = useWay(path);
  useBring(way);
  if (path.from === '' || path.to === '') return <p className="pathneed mut">{PATH_WORDS.need}</p>;
  if (data === undefined)
    return error === null ? (
      <Skeleton lines={6} />
    ) : (
      <Failure error={error} onRetry={() => void refetch()} />
    );
  if (data.paths.length === 0) return <NoPath path={path} found={data} onChange={onChange} />;
  return (
    <section className="pathfound" aria-label={PATH_WORDS.label}>
      <h3 className="h">
        <span role="status">{PATH_WORDS.found(data.paths.length, data.truncated)}</span>
        <span className="r">
          <button
            type="button"
            className="btn quiet"
            onClick={() => apply(select(way?.entities.map(({ id }) => id) ?? []))}
          >
            {PATH_WORDS.select}
          </button>
        </span>
      </h3>
      <Ways ways={data.paths} chosen={way} onChoose={(at) => onChange({ way: at })} />
    </section>
  );
}

/** The ways between two entities: on the map, and in sentences, each linked to its event. */
export function PathPanel({ path }: { path: PathAsked }): ReactElement {
  const apply = useApply();
  const names = new Map([
    [path.from, useEndName(path.from)],
    [path.to, useEndName(path.to)],
  ]);
  const change = (part: Partial<PathAsked>): void =>
    apply(goTo({ view: 'network', opened: { ...path, way: 1, ...part } }));
  return (
    <aside className="panel" aria-label={PATH_WORDS.label}>
      <div className="phead">
        <div className="crumb">
          <span>{PATH_WORDS.label}</span>
          <span className="grow" />
          <CloseButton />
        </div>
        <Ends path={path} nameOf={(id) => names.get(id) ?? id} onChange={change} />
      </div>
      <PathOptions path={path} onChange={change} />
      <Found path={path} onChange={change} />
    </aside>
  );
}
