import { useEffect, useMemo, useRef, useState, type ReactElement } from 'react';
import type { EntityKind } from '../../../../server/model/entity.ts';
import type { Network } from '../../../../server/model/network.ts';
import {
  HUB,
  listExpansions,
  matchWish,
  MOST_AT_ONCE,
  pickJoining,
  previewExpansion,
  type Newcomer,
  type Preview,
  type Wish,
} from '../../graph/network/preview.ts';
import { useArounds } from '../../queries/queries.ts';
import { expand } from '../../state/growing.ts';
import { useApply, useAppState } from '../../state/hooks.ts';
import { KIND_WORDS } from '../../words/terms.ts';
import { WORDS } from '../../words/words.ts';
import { CheckRow, IconButton, Segments } from '../kit/controls.tsx';
import { ActBadge, Glyph } from '../kit/glyphs.tsx';
import { Skeleton } from '../kit/Notice.tsx';

const LIMITS = ['8', '20', '50', 'all'] as const;
type Limit = (typeof LIMITS)[number];
const MOST_NAMED = 6;

interface ExpandSheetProps {
  readonly ids: readonly string[];
  readonly network: Network;
  readonly onClose: () => void;
}

function flip<T>(list: readonly T[], item: T, isOn: boolean): readonly T[] {
  const others = list.filter((other) => other !== item);
  return isOn ? others : [...others, item];
}

function Facets({
  preview,
  wish,
  onChange,
}: {
  preview: Preview;
  wish: Wish;
  onChange: (wish: Wish) => void;
}): ReactElement {
  const { withoutKinds, withoutActs } = wish;
  const flipKind = (kind: EntityKind, isOn: boolean): void =>
    onChange({ ...wish, withoutKinds: flip(withoutKinds, kind, isOn) });
  return (
    <div className="expandcols">
      <fieldset>
        <legend className="h">{WORDS.expand.kinds}</legend>
        {preview.kinds.map(([kind, count]) => (
          <CheckRow
            key={kind}
            isOn={!withoutKinds.includes(kind)}
            onChange={(isOn) => flipKind(kind, isOn)}
            mark={<Glyph kind={kind} />}
            text={KIND_WORDS[kind]}
            count={count}
          />
        ))}
      </fieldset>
      <fieldset>
        <legend className="h">{WORDS.expand.acts}</legend>
        {preview.acts.map(({ act, label, quad, newcomers }) => (
          <CheckRow
            key={act}
            isOn={!withoutActs.includes(act)}
            onChange={(isOn) => onChange({ ...wish, withoutActs: flip(withoutActs, act, isOn) })}
            mark={<ActBadge label={label} quad={quad} />}
            text=""
            count={newcomers}
          />
        ))}
      </fieldset>
    </div>
  );
}

function Joining({ joining }: { joining: readonly Newcomer[] }): ReactElement {
  const named = joining.slice(0, MOST_NAMED).map(({ node }) => node.name);
  const more = joining.length - named.length;
  return (
    <p className="mut joining">
      {named.join(', ')}
      {more > 0 ? WORDS.expand.others(more) : ''}
    </p>
  );
}

/** Asks whom an expansion shall bring: counts by kind and act, how many are new, and a limit that guards against hubs. */
export function ExpandSheet({ ids, network, onClose }: ExpandSheetProps): ReactElement {
  const dialog = useRef<HTMLDialogElement>(null);
  const { hidden } = useAppState().filters;
  const apply = useApply();
  const arounds = useArounds(ids);
  const preview = useMemo(
    () => (arounds === null ? null : previewExpansion(network, arounds, hidden)),
    [network, arounds, hidden],
  );
  const [wished, setWished] = useState<Wish>({ withoutKinds: [], withoutActs: [], limit: 20 });
  useEffect(() => dialog.current?.showModal(), []);
  const newcomers = preview?.newcomers ?? [];
  const fitting = matchWish(newcomers, wished).length;
  const joining = pickJoining(newcomers, wished);
  const [first] = ids;
  const name = network.nodes.find((node) => node.id === first)?.name;
  const title =
    ids.length === 1 ? WORDS.expand.title(name ?? '') : WORDS.expand.titleAll(ids.length);
  const limit: Limit = LIMITS.find((one) => Number(one) === wished.limit) ?? 'all';
  return (
    <dialog
      className="expand"
      ref={dialog}
      aria-label={title}
      onClose={onClose}
      onKeyDown={(event) => {
        // Escape closes the sheet and nothing behind it.
        if (event.key === 'Escape') event.stopPropagation();
      }}
      onClick={(event) => {
        if (event.target === dialog.current) dialog.current.close();
      }}
    >
      <form
        method="dialog"
        onSubmit={() => {
          apply(expand(listExpansions(network, joining)));
        }}
      >
        <div className="sheethead">
          <h2>{title}</h2>
          <IconButton
            icon="close"
            label={WORDS.expand.close}
            onPress={() => dialog.current?.close()}
          />
        </div>
        {preview === null ? (
          <Skeleton lines={4} />
        ) : newcomers.length === 0 ? (
          <p className="mut">{WORDS.expand.none}</p>
        ) : (
          <>
            <p className="num" role="status">
              {WORDS.expand.sum(preview.neighbors, newcomers.length, preview.isCut)}
            </p>
            {newcomers.length > HUB ? (
              <p className="hubguard">{WORDS.expand.hub(newcomers.length)}</p>
            ) : null}
            <Facets preview={preview} wish={wished} onChange={setWished} />
            <div className="expandlimit">
              <span>{WORDS.expand.limit}</span>
              <Segments
                label={WORDS.expand.limit}
                options={LIMITS.map((value) => ({
                  value,
                  text: value === 'all' ? WORDS.expand.all : value,
                }))}
                value={limit}
                onChange={(value) =>
                  setWished({ ...wished, limit: value === 'all' ? null : Number(value) })
                }
              />
              <span className="mut">
                {WORDS.expand.best}
                {limit === 'all' && fitting > MOST_AT_ONCE
                  ? `, ${WORDS.expand.most(MOST_AT_ONCE)}`
                  : ''}
              </span>
            </div>
            <Joining joining={joining} />
          </>
        )}
        <div className="sheetfoot">
          <button type="button" className="btn" onClick={() => dialog.current?.close()}>
            {WORDS.expand.close}
          </button>
          <button type="submit" className="btn primary" disabled={joining.length === 0} autoFocus>
            {WORDS.expand.add(joining.length, fitting)}
          </button>
        </div>
      </form>
    </dialog>
  );
}
