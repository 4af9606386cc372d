import { useIsFetching } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import type { Track } from '../../graph/time/brush.ts';
import type { Stretch } from '../../graph/time/calendar.ts';
import { firstFrame, nextFrame, previousFrame, type Mode } from '../../graph/time/playback.ts';

export const SPEEDS = ['slow', 'normal', 'fast'] as const;
export type Speed = (typeof SPEEDS)[number];
const PAUSE: Record<Speed, number> = { slow: 1000, normal: 500, fast: 333 };

interface PlaybackOptions {
  readonly track: Track | null;
  readonly brush: Stretch | null;
  readonly onFrame: (brush: Stretch) => void;
}

export interface Playing {
  readonly isPlaying: boolean;
  readonly mode: Mode;
  readonly speed: Speed;
  readonly setMode: (mode: Mode) => void;
  readonly setSpeed: (speed: Speed) => void;
  readonly toggle: () => void;
  readonly pause: () => void;
  readonly step: (way: 1 | -1) => void;
}

/** Plays the time on: a frame comes when the map has that before it, and the end stops it. */
export function usePlayback({ track, brush, onFrame }: PlaybackOptions): Playing {
  const [isPlaying, setPlaying] = useState(false);
  const [mode, setMode] = useState<Mode>('window');
  const [speed, setSpeed] = useState<Speed>('normal');
  const isWaiting = useIsFetching({ queryKey: ['network'] }) > 0;
  const show = useRef(onFrame);
  useEffect(() => {
    show.current = onFrame;
  });
  const [from, to] = [brush?.from, brush?.to];
  useEffect(() => {
    if (!isPlaying || isWaiting || track === null) return undefined;
    const timer = setTimeout(() => {
      const now = from === undefined || to === undefined ? null : { from, to };
      const next = now === null ? null : nextFrame(now, mode, track);
      if (next === null) setPlaying(false);
      else show.current(next);
    }, PAUSE[speed]);
    return () => clearTimeout(timer);
  }, [isPlaying, isWaiting, track, from, to, mode, speed]);
  return {
    isPlaying,
    mode,
    speed,
    setMode,
    setSpeed,
    toggle() {
      if (track === null) return;
      if (!isPlaying) onFrame(firstFrame(brush, mode, track));
      setPlaying(!isPlaying);
    },
    pause: () => setPlaying(false),
    step(way) {
      if (track === null) return;
      setPlaying(false);
      const now = brush ?? firstFrame(null, mode, track);
      const next = (way === 1 ? nextFrame : previousFrame)(now, mode, track);
      if (next !== null) onFrame(next);
    },
  };
}
