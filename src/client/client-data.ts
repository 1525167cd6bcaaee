import type { ClientData } from '../page/client-data.ts';

/** The data that the build left in the page. */
export function readClientData(): ClientData {
  return JSON.parse(document.getElementById('lectern.data')?.textContent ?? '{}') as ClientData;
}
