import {
  useEffect,
  useRef,
  useState,
  type KeyboardEvent,
  type PointerEvent,
  type ReactElement,
} from 'react';
import type { Timeline } from '../../../server/model/ledger.ts';
import type { Bin } from '../graph/bins.ts';
import { formatDate, nameWeekday } from '../text/dates.ts';
import { WORDS } from '../words.ts';

interface ChartProps {
  readonly early: readonly Bin[];
  readonly bins: readonly Bin[];
  readonly ranges: Timeline['ranges'];
  readonly from: string | null;
  readonly to: string | null;
  readonly onBrush: (from: string | null, to: string | null) => void;
}

const HEIGHT = 124;
const AXIS = 50;
const RISE = 40;
const FALL = 44;
const EARLY_WIDTH = 36;
const PAD = 14;
/** Room on the right for the names of the two sides. */
const SIDE = 84;
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

function nameBin(label: string): string {
  if (label.length === 10) return `${nameWeekday(label)} ${Number(label.slice(8))}`;
  if (label.length === 7) return `${MONTHS[Number(label.slice(5)) - 1] ?? ''} ${label.slice(2, 4)}`;
  return label;
}

function Bars({
  bin,
  x,
  width,
  unit,
}: {
  bin: Bin;
  x: number;
  width: number;
  unit: number;
}): ReactElement {
  const [verbalUp, materialUp] = bin.up.map((n) => n * unit);
  const [verbalDown, materialDown] = bin.down.map((n) => n * unit);
  const rects = [
    { quad: 'vc', y: AXIS - 1 - (verbalUp ?? 0), height: verbalUp ?? 0 },
    { quad: 'mc', y: AXIS - 1 - (verbalUp ?? 0) - (materialUp ?? 0), height: materialUp ?? 0 },
    { quad: 'vx', y: AXIS + 1, height: verbalDown ?? 0 },
    { quad: 'mx', y: AXIS + 1 + (verbalDown ?? 0), height: materialDown ?? 0 },
  ];
  return (
    <>
      {rects
        .filter(({ height }) => height > 0)
        .map(({ quad, y, height }) => (
          <rect
            key={quad}
            className={`q-${quad}`}
            {...{ x, y, width, height }}
            fill="currentColor"
          />
        ))}
    </>
  );
}

/** The bars, their axis, ranges of uncertain dates, and the brush. */
export function TimelineChart(props: ChartProps): ReactElement {
  const { early, bins, ranges, from, to, onBrush } = props;
  const root = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(800);
  const [drag, setDrag] = useState<{ readonly a: number; readonly b: number } | null>(null);
  useEffect(() => {
    const element = root.current;
    if (element === null) return undefined;
    const observer = new ResizeObserver(([entry]) => setWidth(entry?.contentRect.width ?? 800));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  const left = PAD + early.length * EARLY_WIDTH + (early.length > 0 ? 14 : 0);
  const step = (width - left - SIDE) / Math.max(1, bins.length);
  const barWidth = Math.max(2, Math.min(32, step * 0.64));
  const all = [...early, ...bins];
  const most = Math.max(1, ...all.flatMap(({ up, down }) => [up[0] + up[1], down[0] + down[1]]));
  const unit = Math.min(9, RISE / most, FALL / most);
  const every = Math.ceil(52 / step);
  const xOf = (index: number): number => left + index * step;
  const indexAt = (clientX: number): number => {
    const x = clientX - (root.current?.getBoundingClientRect().left ?? 0) - left;
    return Math.min(bins.length - 1, Math.max(0, Math.floor(x / step)));
  };
  const findBin = (date: string | null, otherwise: number): number => {
    if (date === null) return otherwise;
    const index = bins.findIndex((bin) => bin.from <= date && date <= bin.to);
    return index >= 0 ? index : date < (bins[0]?.from ?? '') ? 0 : bins.length - 1;
  };
  const isBrushed = from !== null || to !== null;
  const [a, b] =
    drag === null
      ? [findBin(from, 0), findBin(to, bins.length - 1)]
      : [Math.min(drag.a, drag.b), Math.max(drag.a, drag.b)];
  const brush = (first: number, last: number): void => {
    const isAll = first <= 0 && last >= bins.length - 1;
    onBrush(isAll ? null : (bins[first]?.from ?? null), isAll ? null : (bins[last]?.to ?? null));
  };
  const onPointerUp = (): void => {
    if (drag !== null) brush(a, b);
    setDrag(null);
  };
  const moveEdge = (event: KeyboardEvent, edge: 'from' | 'to'): void => {
    const way = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    if (way === undefined) return;
    event.preventDefault();
    const by = way * (event.shiftKey ? 7 : 1);
    if (edge === 'from') brush(Math.min(b, Math.max(0, a + by)), b);
    else brush(a, Math.max(a, Math.min(bins.length - 1, b + by)));
  };
  const start = (event: PointerEvent<SVGSVGElement>): void => {
    const at = indexAt(event.clientX);
    event.currentTarget.setPointerCapture(event.pointerId);
    setDrag({ a: at, b: at });
  };
  const [x1, x2] = [xOf(a), xOf(b) + step];
  return (
    <div className="chart" ref={root}>
      <svg
        width={width}
        height={HEIGHT}
        role="img"
        aria-label={WORDS.timeline.chart}
        onPointerDown={start}
        onPointerMove={(event) => drag !== null && setDrag({ ...drag, b: indexAt(event.clientX) })}
        onPointerUp={onPointerUp}
      >
        {isBrushed || drag !== null ? (
          <g className="brush">
            <rect x={x1} y="2" width={x2 - x1} height="104" />
            <path d={`M${x1} 2V106M${x2} 2V106`} />
          </g>
        ) : null}
        <path className="axis" d={`M${left} ${AXIS}H${width - SIDE}`} />
        {early.length > 0 ? (
          <path
            className="axis"
            d={`M${PAD} ${AXIS}H${left - 14}M${left - 11} ${AXIS - 5}l-3 10M${left - 6} ${AXIS - 5}l-3 10`}
          />
        ) : null}
        {early.map((bin, index) => (
          <g key={bin.label}>
            <Bars bin={bin} x={PAD + index * EARLY_WIDTH + 8} width={12} unit={unit} />
            <text className="ax" x={PAD + index * EARLY_WIDTH + 14} y="119" textAnchor="middle">
              {bin.label}
            </text>
          </g>
        ))}
        {bins.map((bin, index) => (
          <g key={bin.label}>
            <Bars bin={bin} x={xOf(index) + (step - barWidth) / 2} width={barWidth} unit={unit} />
            {index % every === 0 ? (
              <text
                className={index >= a && index <= b ? 'ax on' : 'ax'}
                x={xOf(index) + step / 2}
                y="119"
                textAnchor="middle"
              >
                {nameBin(bin.label)}
              </text>
            ) : null}
          </g>
        ))}
        {ranges.slice(0, 2).map((range, index) => {
          const [r1, r2] = [xOf(findBin(range.from, 0)), xOf(findBin(range.to, 0)) + step];
          const y = 101 - index * 8;
          return (
            <path
              key={range.id}
              className="range"
              d={`M${r1} ${y}H${r2}M${r1} ${y - 3}v6M${r2} ${y - 3}v6`}
            >
              <title>{range.summary}</title>
            </path>
          );
        })}
        <text className="ax" x={width - SIDE + 10} y={AXIS - 6}>
          {WORDS.timeline.cooperation}
        </text>
        <text className="ax" x={width - SIDE + 10} y={AXIS + 14}>
          {WORDS.timeline.conflict}
        </text>
      </svg>
      {(['from', 'to'] as const).map((edge) => {
        const at = edge === 'from' ? a : b;
        const date = bins[at]?.[edge] ?? '';
        return (
          <div
            key={edge}
            className="edge"
            role="slider"
            tabIndex={0}
            aria-label={WORDS.timeline[edge]}
            aria-valuemin={0}
            aria-valuemax={bins.length - 1}
            aria-valuenow={at}
            aria-valuetext={formatDate(date)}
            style={{ left: (edge === 'from' ? x1 : x2) - 4, top: AXIS - 13 }}
            onKeyDown={(event) => moveEdge(event, edge)}
            onPointerDown={(event) => {
              event.currentTarget.setPointerCapture(event.pointerId);
              setDrag(edge === 'from' ? { a: b, b: a } : { a, b });
            }}
            onPointerMove={(event) =>
              drag !== null && setDrag({ ...drag, b: indexAt(event.clientX) })
            }
            onPointerUp={onPointerUp}
          />
        );
      })}
    </div>
  );
}
