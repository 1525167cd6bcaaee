/** Of labels, in em. */
export const LINE_HEIGHT = 1.2;
