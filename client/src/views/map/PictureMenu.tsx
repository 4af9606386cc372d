import { useState, type ReactElement, type RefObject } from 'react';
import type { Network } from '../../../../server/model/network.ts';
import type { Dress } from '../../graph/style/dress.ts';
import { captionOf } from '../../picture/caption.ts';
import { writePng } from '../../picture/png.ts';
import { drawSheet } from '../../picture/sheet.ts';
import type { Picture } from '../../picture/shapes.ts';
import { writeSvg } from '../../picture/svg.ts';
import { PICTURE_WORDS } from '../../words/picture.ts';
import { WORDS } from '../../words/words.ts';
import { useSchema, useStats } from '../../queries/queries.ts';
import { readPalette } from '../../sigma/palette.ts';
import type { Stage } from '../../sigma/stage.ts';
import { useAppState } from '../../state/hooks.ts';
import { listChips, namesOf } from '../../text/chips.ts';
import { useCommands } from '../search/commands.ts';
import { Icon } from '../kit/icons.tsx';
import { Popover } from '../kit/Popover.tsx';
import { saveFile } from '../kit/saveFile.ts';
import { useNames } from '../kit/useNames.ts';

const TWICE = 2;

interface PictureMenuProps {
  readonly network: Network;
  readonly stage: RefObject<Stage | null>;
  readonly dress: Dress;
}

/** Draws the map as it is on the screen, with what explains it. */
function useSheet({ network, stage, dress }: PictureMenuProps): () => Picture | null {
  const { data: stats } = useStats();
  const { data: schema } = useSchema();
  const { filters } = useAppState();
  const nameOf = useNames();
  return () => {
    const view = stage.current?.capture() ?? null;
    if (view === null) return null;
    const palette = readPalette();
    const names = namesOf(network, schema?.acts ?? [], nameOf);
    const caption = captionOf({
      network,
      stats,
      center: filters.center === null ? null : names.entity(filters.center),
      filters: listChips(filters, names).map(({ text }) => text),
      scale: dress.coloration.scale,
      palette,
      date: new Date().toISOString().slice(0, 10),
      address: window.location.href,
    });
    return drawSheet(view, caption, {
      ink: palette.ink,
      ink2: palette.ink2,
      quiet: palette.tie,
      ground: palette.canvas,
      line: palette.line,
      accent: palette.accent,
      onState: palette.onState,
      font: palette.font,
    });
  };
}

/** Saves the map as a picture, with its legend and whence it is. */
export function PictureMenu(props: PictureMenuProps): ReactElement {
  const [hasFailed, setFailed] = useState(false);
  const { data: stats } = useStats();
  const draw = useSheet(props);
  const save = async (format: 'png' | 'svg', close: () => void): Promise<void> => {
    try {
      const picture = draw();
      if (picture === null) throw new Error('picture: no map is drawn. Expected one');
      const file =
        format === 'png'
          ? await writePng(picture, TWICE)
          : new Blob([writeSvg(picture)], { type: 'image/svg+xml' });
      saveFile(file, `demarche.${format}`);
      setFailed(false);
    } catch {
      setFailed(true);
    }
    close();
  };
  useCommands(
    (['png', 'svg'] as const).map((format) => ({
      id: format,
      text: WORDS.commands.picture(format.toUpperCase()),
      icon: 'picture',
      run: () => void save(format, () => undefined),
    })),
  );
  return (
    <Popover
      // It says whence it is: that must be known first.
      isDisabled={stats === undefined}
      kind="menu"
      className="up narrow"
      title={PICTURE_WORDS.title}
      button={<Icon name="picture" />}
      buttonClass="ib"
      buttonName={PICTURE_WORDS.button}
      failure={hasFailed ? PICTURE_WORDS.failed : null}
    >
      {(close) =>
        (['png', 'svg'] as const).map((format) => (
          <button
            key={format}
            type="button"
            role="menuitem"
            onClick={() => void save(format, close)}
          >
            {PICTURE_WORDS[format]}
          </button>
        ))
      }
    </Popover>
  );
}
