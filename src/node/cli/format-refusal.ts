import type { EnvironmentError } from '../environment-error.ts';

/** `error no-browser  No browser was found.`, and below it what to do. */
export function formatRefusal({ code, message, hint }: EnvironmentError): string {
  return `error ${code}  ${message}\n${hint === undefined ? '' : `  ${hint}\n`}`;
}
