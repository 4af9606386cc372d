import type { ReactElement } from 'react';
import { FILTER_WORDS } from '../../words/filters.ts';
import type { Dress, Sizes } from '../../graph/style/dress.ts';
import type { Scale } from '../../graph/style/scale.ts';
import { sizeByShare } from '../../graph/style/sizes.ts';
import { OTHER_TINT } from '../../graph/style/tints.ts';
import { formatValue } from '../../text/values.ts';

function GroupLegend({ scale }: { scale: Extract<Scale, { type: 'groups' }> }): ReactElement {
  return (
    <ul className="swatches">
      {scale.groups.map(({ key, name, tint, count }) => (
        <li key={key}>
          <i style={{ background: `var(--${tint})` }} />
          <span className="sn">{name}</span>
          <span className="n num">{count}</span>
        </li>
      ))}
      {scale.rest === 0 ? null : (
        <li>
          <i style={{ background: `var(--${OTHER_TINT})` }} />
          <span className="sn mut">{FILTER_WORDS.rest(scale.rest)}</span>
        </li>
      )}
    </ul>
  );
}

function StepLegend({ scale }: { scale: Extract<Scale, { type: 'steps' }> }): ReactElement {
  return (
    <div className="ramp num">
      {scale.steps.map(({ tint, from, to, count }) => (
        <span key={tint} title={`${formatValue(from)} – ${formatValue(to)}: ${count}`}>
          <i style={{ background: `var(--${tint})` }} />
          {count}
        </span>
      ))}
      <b>{formatValue(scale.least)}</b>
      <b className="most">{formatValue(scale.most)}</b>
    </div>
  );
}

/** What the colours of entities say: made of the same scale that the map is drawn with. */
export function ColorLegend({ dress }: { dress: Dress }): ReactElement {
  const { scale } = dress.coloration;
  switch (scale.type) {
    case 'kinds':
      return (
        <p className="mut small">
          {dress.isMeasured ? FILTER_WORDS.byKind : FILTER_WORDS.measuring}
        </p>
      );
    case 'groups':
      return <GroupLegend scale={scale} />;
    case 'steps':
      return <StepLegend scale={scale} />;
  }
}

function Discs({ sizes }: { sizes: Sizes }): ReactElement {
  const middle = sizes.most / 4;
  const values =
    sizes.least < middle ? [sizes.least, middle, sizes.most] : [sizes.least, sizes.most];
  return (
    <ul className="discs num">
      {values.map((value) => {
        const radius = sizeByShare(sizes.most === 0 ? 0 : value / sizes.most);
        return (
          <li key={value}>
            <i style={{ width: 2 * radius, height: 2 * radius }} />
            {formatValue(value)}
          </li>
        );
      })}
    </ul>
  );
}

/** What the sizes of entities say. */
export function SizeLegend({ dress }: { dress: Dress }): ReactElement {
  if (dress.sizes !== null) return <Discs sizes={dress.sizes} />;
  return (
    <p className="mut small">
      {dress.isMeasured ? FILTER_WORDS.byKindAndReports : FILTER_WORDS.measuring}
    </p>
  );
}
