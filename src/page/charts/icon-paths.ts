import type { IconName } from '../../chart/drawing.ts';

/** Outlines on a field of 24 × 24; what lies within an outline is a hole. */
export const iconPaths: Readonly<Record<IconName, string>> = {
  person:
    'M12 2a4.6 4.6 0 1 1 0 9.2a4.6 4.6 0 1 1 0-9.2zM3.5 22v-2.4c0-4.2 3.7-6.9 8.5-6.9s8.5 2.7 8.5 6.9V22z',
  building:
    'M3.5 22V2h17v20h-6.2v-4.6H9.7V22zM7 5.2h3.4v3H7zM13.6 5.2H17v3h-3.4zM7 11h3.4v3H7zM13.6 11H17v3h-3.4z',
  square: 'M2 2h20v20H2z',
  coin: 'M12 2a10 10 0 1 1 0 20a10 10 0 1 1 0-20zM8.8 8.8h6.4v6.4H8.8z',
  document: 'M4 2h10.5L20 7.5V22H4zM7.5 10.4v1.7h9v-1.7zM7.5 13.9v1.7h9v-1.7zM7.5 17.4v1.7h5.5v-1.7z',
};
