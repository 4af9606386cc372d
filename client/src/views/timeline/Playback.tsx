import type { ReactElement } from 'react';
import { WORDS } from '../../words/words.ts';
import { IconButton } from '../kit/controls.tsx';
import { PlayIcon } from '../kit/icons.tsx';
import { PauseIcon } from './PauseIcon.tsx';
import { SPEEDS, type Playing } from './usePlayback.ts';

/** Play, step, how fast, and whether the window goes on or grows. */
export function Playback({ playing }: { playing: Playing }): ReactElement {
  const { isPlaying, mode, speed, setMode, setSpeed, toggle, step } = playing;
  const name = isPlaying ? WORDS.timeline.pause : WORDS.timeline.play;
  const faster = SPEEDS[(SPEEDS.indexOf(speed) + 1) % SPEEDS.length] ?? 'slow';
  const isGrowing = mode === 'growing';
  return (
    <>
      <div className="ibs">
        <IconButton icon="left" label={WORDS.timeline.back} onPress={() => step(-1)} />
        <button type="button" className="ib play" aria-label={name} title={name} onClick={toggle}>
          {isPlaying ? <PauseIcon /> : <PlayIcon />}
        </button>
        <IconButton icon="right" label={WORDS.timeline.forward} onPress={() => step(1)} />
      </div>
      <div className="ibs later">
        <button
          type="button"
          className="btn quiet num speed"
          aria-label={WORDS.timeline.faster(WORDS.timeline.speeds[speed])}
          title={WORDS.timeline.faster(WORDS.timeline.speeds[speed])}
          onClick={() => setSpeed(faster)}
        >
          {WORDS.timeline.speeds[speed]}
        </button>
        <button
          type="button"
          className="btn quiet small"
          aria-pressed={isGrowing}
          title={WORDS.timeline.growingTold}
          onClick={() => setMode(isGrowing ? 'window' : 'growing')}
        >
          {WORDS.timeline.growing}
        </button>
      </div>
    </>
  );
}
