import { useRef, type ReactElement } from 'react';
import { KEY_SHEET } from '../../keys.ts';
import { WORDS } from '../../words/words.ts';
import { useCommands } from '../search/commands.ts';
import { IconButton } from '../kit/controls.tsx';
import { useKeys } from '../kit/useKeys.ts';

/** All keys of the page: a button in the bar, and a sheet that "?" opens. */
export function HelpSheet(): ReactElement {
  const dialog = useRef<HTMLDialogElement>(null);
  const open = (): void => {
    if (dialog.current?.open === false) dialog.current.showModal();
  };
  const close = (): void => dialog.current?.close();
  useKeys({ '?': open });
  useCommands([{ id: 'keys', text: WORDS.commands.keys, keys: ['?'], run: open }]);
  return (
    <>
      <button
        type="button"
        className="ib"
        aria-label={WORDS.help.title}
        title={WORDS.help.title}
        aria-keyshortcuts="?"
        onClick={open}
      >
        ?
      </button>
      <dialog
        className="help"
        ref={dialog}
        aria-label={WORDS.help.title}
        onKeyDown={(event) => {
          // Escape closes the sheet and nothing behind it.
          if (event.key === 'Escape') event.stopPropagation();
        }}
        onClick={(event) => {
          if (event.target === dialog.current) close();
        }}
      >
        <div className="sheethead">
          <h2>{WORDS.help.title}</h2>
          <span className="mut">{WORDS.help.parity}</span>
          <IconButton icon="close" label={WORDS.help.close} onPress={close} />
        </div>
        <div className="helpcols">
          {KEY_SHEET.map(({ title, keys }) => (
            <section key={title}>
              <h3 className="h">{title}</h3>
              <dl>
                {keys.map(([what, ...pressed]) => (
                  <div key={what}>
                    <dt>{what}</dt>
                    <dd>
                      {pressed.map((key) => (
                        <kbd key={key}>{key}</kbd>
                      ))}
                    </dd>
                  </div>
                ))}
              </dl>
            </section>
          ))}
        </div>
      </dialog>
    </>
  );
}
