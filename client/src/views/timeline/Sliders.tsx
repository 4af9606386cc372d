import type { KeyboardEvent, PointerEvent, ReactElement } from 'react';
import { moveByKey, PARTS, type Part, type Track } from '../../graph/time/brush.ts';
import { writeStretch, type Stretch } from '../../graph/time/calendar.ts';
import { formatDate, formatRange } from '../../text/dates.ts';
import { WORDS } from '../../words/words.ts';

interface SlidersProps {
  readonly brush: Stretch;
  readonly track: Track;
  /** Events in the brush. */
  readonly events: number;
  readonly xOf: (day: number) => number;
  readonly onMove: (brush: Stretch) => void;
  /** A key is up, or the slider is left: the move is done. */
  readonly onDone: () => void;
  readonly onTogglePlay: () => void;
  readonly onGrab: (part: Part, event: PointerEvent) => void;
}

/** The brush for the keyboard and the screen reader: the whole period and its two edges, each a slider. */
export function Sliders(props: SlidersProps): ReactElement {
  const { brush, track, events, xOf, onMove, onDone, onTogglePlay, onGrab } = props;
  const { from, to } = writeStretch(brush);
  const onKey = (event: KeyboardEvent, part: Part): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === ' ') {
      event.preventDefault();
      onTogglePlay();
      return;
    }
    const next = moveByKey(brush, part, event.key, event.shiftKey, track);
    if (next === null) return;
    event.preventDefault();
    // The map listens for the same keys.
    event.stopPropagation();
    onMove(next);
  };
  const values = {
    whole: { now: brush.from, text: WORDS.timeline.spoken(formatRange(from, to), events) },
    from: { now: brush.from, text: formatDate(from) },
    to: { now: brush.to - 1, text: formatDate(to) },
  };
  const names = {
    whole: WORDS.timeline.period,
    from: WORDS.timeline.from,
    to: WORDS.timeline.to,
  };
  const [x1, x2] = [xOf(brush.from), xOf(brush.to)];
  const places = {
    whole: { left: x1, width: Math.max(1, x2 - x1) },
    from: { left: x1 - 4 },
    to: { left: x2 - 4 },
  };
  return (
    <>
      {PARTS.map((part) => (
        <div
          key={part}
          className={part === 'whole' ? 'span' : 'edge'}
          role="slider"
          tabIndex={0}
          aria-label={names[part]}
          aria-valuemin={track.limits.from}
          aria-valuemax={track.limits.to - 1}
          aria-valuenow={Math.max(
            track.limits.from,
            Math.min(track.limits.to - 1, values[part].now),
          )}
          aria-valuetext={values[part].text}
          style={places[part]}
          onKeyDown={(event) => onKey(event, part)}
          onKeyUp={onDone}
          onBlur={onDone}
          onPointerDown={part === 'whole' ? undefined : (event) => onGrab(part, event)}
        />
      ))}
    </>
  );
}
