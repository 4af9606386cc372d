import type { ReactElement } from 'react';
import type { EntityRef } from '../../../../server/model/api.ts';
import { Disc } from './glyphs.tsx';
import { Link } from './Link.tsx';

/** One side of an act, with its mark: the two are never parted by a line's end. */
export function Party({ entity }: { entity: EntityRef }): ReactElement {
  return (
    <span className="party">
      <Disc entity={entity} />
      <Link to={{ view: 'network', opened: { kind: 'entity', id: entity.id } }}>{entity.name}</Link>
    </span>
  );
}
