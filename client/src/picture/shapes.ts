/** What a picture is made of, for a canvas and for SVG alike. Pixels, y pointing down. */
export type Shape =
  | {
      readonly kind: 'path';
      readonly d: string;
      readonly fill?: string;
      readonly stroke?: string;
      readonly width?: number;
      readonly dash?: readonly number[];
    }
  | {
      readonly kind: 'text';
      readonly x: number;
      readonly y: number;
      readonly text: string;
      readonly size: number;
      readonly weight: number;
      readonly anchor: 'start' | 'middle' | 'end';
      readonly fill: string;
      /** A rim in the ground's colour, so that it reads over lines. */
      readonly halo?: string;
      readonly opacity?: number;
    };

/** A whole picture. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly ground: string;
  readonly font: string;
  readonly title: string;
  readonly shapes: readonly Shape[];
}

/** A number short enough for a path. */
export function short(value: number): string {
  return String(Math.round(value * 100) / 100);
}

/** A path of a circle. */
export function circle(x: number, y: number, radius: number): string {
  const r = short(radius);
  return `M${short(x - radius)} ${short(y)}a${r} ${r} 0 1 0 ${short(2 * radius)} 0a${r} ${r} 0 1 0 ${short(-2 * radius)} 0Z`;
}
