import { useState, type PointerEvent } from 'react';
import { resize, slide, span, type Part, type Track } from '../../graph/time/brush.ts';
import { countUnits, type Stretch } from '../../graph/time/calendar.ts';

interface Drag {
  readonly part: Part | 'new';
  /** The day where it began. */
  readonly at: number;
  readonly brush: Stretch;
  readonly hasMoved: boolean;
}

interface DragOptions {
  readonly track: Track;
  /** The brush that is set, or null. */
  readonly brush: Stretch | null;
  readonly dayAt: (clientX: number) => number;
  readonly onDraft: (brush: Stretch) => void;
  readonly onDone: () => void;
}

interface Dragging {
  readonly grab: (part: Part | 'new', event: PointerEvent) => void;
  readonly move: (event: PointerEvent) => void;
  readonly drop: () => void;
}

/** Dragging the brush: a new one, the whole of it, or an edge. A press without a move takes the one bar. */
export function useDrag({ track, brush, dayAt, onDraft, onDone }: DragOptions): Dragging {
  const [drag, setDrag] = useState<Drag | null>(null);
  return {
    grab(part, event) {
      if (event.button !== 0) return;
      const at = dayAt(event.clientX);
      event.currentTarget.setPointerCapture(event.pointerId);
      event.stopPropagation();
      const isInside = brush !== null && at >= brush.from && at < brush.to;
      const grabbed = part === 'new' && isInside ? 'whole' : part;
      setDrag({ part: grabbed, at, brush: brush ?? track.limits, hasMoved: false });
    },
    move(event) {
      if (drag === null) return;
      const day = dayAt(event.clientX);
      const units = countUnits(day, track.unit) - countUnits(drag.at, track.unit);
      if (units === 0 && !drag.hasMoved) return;
      if (!drag.hasMoved) setDrag({ ...drag, hasMoved: true });
      if (drag.part === 'new') onDraft(span(drag.at, day, track));
      else if (drag.part === 'whole') onDraft(slide(drag.brush, units, track));
      else onDraft(resize(drag.brush, drag.part, units, track));
    },
    drop() {
      if (drag === null) return;
      if (!drag.hasMoved && (drag.part === 'new' || drag.part === 'whole'))
        onDraft(span(drag.at, drag.at, track));
      setDrag(null);
      onDone();
    },
  };
}
