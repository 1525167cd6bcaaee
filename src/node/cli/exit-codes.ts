import type { EnvironmentErrorCode } from '../environment-error.ts';

/** 2 what was written on the command line or in the configuration, 3 the machine. */
export const exitCodes: Readonly<Record<EnvironmentErrorCode, number>> = {
  usage: 2,
  configuration: 2,
  'no-browser': 3,
  'browser-failed': 3,
  'print-failed': 3,
  'no-assets': 3,
  'cannot-read': 3,
  'cannot-write': 3,
};
