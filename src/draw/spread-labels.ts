export interface LabelPlace {
  /** Where its middle would best be. */
  readonly wanted: number;
  readonly height: number;
}

/** Middles for labels in a column, none over another and all between the edges, as near to their points as can be. */
export function spreadLabels(labels: readonly LabelPlace[], top: number, bottom: number): number[] {
  const order = labels.map((label, index) => ({ ...label, index })).sort((a, b) => a.wanted - b.wanted);
  const groups: { start: number; height: number; wanted: number; members: typeof order }[] = [];
  for (const label of order) {
    let group = {
      start: label.wanted - label.height / 2,
      height: label.height,
      wanted: label.wanted,
      members: [label],
    };
    group.start = within(group.start, group.height, top, bottom);
    for (
      let before = groups.at(-1);
      before && before.start + before.height > group.start;
      before = groups.at(-1)
    ) {
      groups.pop();
      const members = [...before.members, ...group.members];
      const height = before.height + group.height;
      // Together they stand around the middle of where each would be.
      let offset = 0;
      const starts = members.map((member) => {
        const start = member.wanted - member.height / 2 - offset;
        offset += member.height;
        return start;
      });
      const mean = starts.reduce((sum, start) => sum + start, 0) / starts.length;
      group = { start: within(mean, height, top, bottom), height, wanted: mean, members };
    }
    groups.push(group);
  }
  const middles = labels.map(() => 0);
  for (const { start, members } of groups) {
    let at = start;
    for (const { index, height } of members) {
      middles[index] = at + height / 2;
      at += height;
    }
  }
  return middles;
}

function within(start: number, height: number, top: number, bottom: number): number {
  return Math.max(top, Math.min(start, bottom - height));
}
