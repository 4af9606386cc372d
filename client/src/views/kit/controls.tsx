import type { ReactElement, ReactNode } from 'react';
import { Icon, type IconName } from './icons.tsx';

interface SegmentsProps<T extends string> {
  readonly label: string;
  readonly options: readonly { readonly value: T; readonly text: ReactNode }[];
  /** Null when none of them is chosen. */
  readonly value: T | null;
  readonly onChange: (value: T) => void;
  readonly isWide?: boolean;
}

/** A switch of a few choices. */
export function Segments<T extends string>(props: SegmentsProps<T>): ReactElement {
  const { label, options, value, onChange, isWide } = props;
  return (
    <div className={isWide === true ? 'seg num wide' : 'seg num'} role="group" aria-label={label}>
      {options.map((option) => (
        <button
          key={option.value}
          type="button"
          aria-pressed={option.value === value}
          onClick={() => onChange(option.value)}
        >
          {option.text}
        </button>
      ))}
    </div>
  );
}

interface IconButtonProps {
  readonly icon: IconName;
  readonly label: string;
  readonly onPress: () => void;
  readonly isDisabled?: boolean;
}

/** A button that is an icon; its label is its tooltip as well. */
export function IconButton({ icon, label, onPress, isDisabled }: IconButtonProps): ReactElement {
  return (
    <button
      type="button"
      className="ib"
      aria-label={label}
      title={label}
      disabled={isDisabled === true}
      onClick={onPress}
    >
      <Icon name={icon} />
    </button>
  );
}

interface CheckRowProps {
  readonly isOn: boolean;
  readonly onChange: (isOn: boolean) => void;
  readonly mark?: ReactNode;
  readonly text: ReactNode;
  readonly count: ReactNode;
}

/** A row of a filter: a box, a key, a name and a count. */
export function CheckRow({ isOn, onChange, mark, text, count }: CheckRowProps): ReactElement {
  return (
    <label className={isOn ? 'frow' : 'frow off'}>
      <input
        type="checkbox"
        className="cb"
        checked={isOn}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      {mark}
      <span className="ft">{text}</span>
      <span className="n">{count}</span>
    </label>
  );
}
