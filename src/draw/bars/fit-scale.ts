import type { BarScale } from '../../chart/bars-drawing.ts';
import type { ScaleFit } from './bars-layout.ts';

/** What stands beside a value needs so many px there. */
export interface Demand {
  readonly at: number;
  readonly room: number;
}

interface ScaleQuery {
  readonly scale: BarScale;
  /** px; nothing goes beyond. */
  readonly left: number;
  readonly right: number;
  readonly before: readonly Demand[];
  readonly after: readonly Demand[];
  /** px; the scale is at least so long, even if texts then reach beyond. */
  readonly shortest: number;
}

/** The longest scale beside which every text has its room: short bars leave more of it than long ones. */
export function fitScale({ scale, left, right, before, after, shortest }: ScaleQuery): ScaleFit {
  const { least } = scale;
  const most = scale.most > least ? scale.most : least + 1;
  const lefts = [{ at: least, room: 0 }, ...before];
  const rights = [{ at: most, room: 0 }, ...after];
  const units = rights.flatMap((end) =>
    lefts.flatMap((start) =>
      end.at > start.at ? (right - end.room - left - start.room) / (end.at - start.at) : [],
    ),
  );
  const unit = Math.max(Math.min(...units), shortest / (most - least));
  const origin = Math.max(...lefts.map(({ at, room }) => left + room - unit * (at - least)));
  return { least, most, origin, unit };
}

/** px */
export function placeOn({ least, origin, unit }: ScaleFit, value: number): number {
  return origin + unit * (value - least);
}
