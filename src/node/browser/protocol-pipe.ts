import type { Readable, Writable } from 'node:stream';
import type { CDPSession } from 'playwright-core';

/** One end of Chromium's protocol, as far as it is needed here. */
export interface ProtocolPipe {
  /** To the browser itself, or to a page within it. An answer may take `patience` ms. */
  session(id: string | undefined, patience?: number): ProtocolSession;
  /** Told what pages say without having been asked. */
  onEvent(listener: (event: ProtocolEvent) => void): void;
  /** Rejects what waits, of one page or of all. */
  fail(reason: Error, session?: string): void;
}

export type ProtocolSession = Pick<CDPSession, 'send'>;

export interface ProtocolEvent {
  readonly method: string;
  readonly sessionId: string | undefined;
  readonly params: Readonly<Record<string, unknown>>;
}

interface Message extends Partial<ProtocolEvent> {
  readonly id?: number;
  readonly result?: unknown;
  readonly error?: { readonly message: string };
}

interface Waiting {
  readonly session: string | undefined;
  readonly resolve: (result: unknown) => void;
  readonly reject: (reason: Error) => void;
}

const NUL = 0;

/**
 * Speaks Chromium's protocol over two pipes: JSON, a NUL after each message. Playwright, which does the same
 * for `check --browser`, takes as long to load as a deck to build.
 *
 * @param usualPatience ms that an answer may take
 */
export function createProtocolPipe(to: Writable, from: Readable, usualPatience: number): ProtocolPipe {
  const waiting = new Map<number, Waiting>();
  const listeners: ((event: ProtocolEvent) => void)[] = [];
  let lastId = 0;
  let failure: Error | undefined;
  const fail = (reason: Error, session?: string) => {
    if (session === undefined) failure ??= reason;
    for (const [id, one] of waiting) {
      if (session !== undefined && one.session !== session) continue;
      waiting.delete(id);
      one.reject(reason);
    }
  };
  const receive = (message: Message) => {
    const { id, method, sessionId, params = {} } = message;
    if (id === undefined) {
      if (method !== undefined) for (const listener of listeners) listener({ method, sessionId, params });
      return;
    }
    const one = waiting.get(id);
    waiting.delete(id);
    if (message.error) one?.reject(new Error(message.error.message));
    else one?.resolve(message.result);
  };
  // Broken pipes are told of by the process that ends.
  for (const stream of [to, from]) stream.on('error', () => {});
  readMessages(from, receive);
  const ask = (session: string | undefined, patience: number, method: string, params: unknown) =>
    new Promise<unknown>((resolve, reject) => {
      if (failure) {
        reject(failure);
        return;
      }
      lastId += 1;
      const id = lastId;
      const timer = setTimeout(() => {
        waiting.delete(id);
        reject(new Error(`the browser did not answer ${method} within ${patience / 1000} s`));
      }, patience);
      const settle =
        <Value>(then: (value: Value) => void) =>
        (value: Value) => {
          clearTimeout(timer);
          then(value);
        };
      waiting.set(id, { session, resolve: settle(resolve), reject: settle(reject) });
      to.write(`${JSON.stringify({ id, method, params, sessionId: session })}\0`);
    });
  return {
    session: (id, patience = usualPatience) => ({
      send: ((method: string, params: unknown = {}) =>
        ask(id, patience, method, params)) as CDPSession['send'],
    }),
    onEvent: (listener) => listeners.push(listener),
    fail,
  };
}

function readMessages(from: Readable, receive: (message: Message) => void): void {
  let begun: Buffer[] = [];
  from.on('data', (bytes: Buffer) => {
    let start = 0;
    for (let end = bytes.indexOf(NUL); end >= 0; end = bytes.indexOf(NUL, start)) {
      begun.push(bytes.subarray(start, end));
      receive(JSON.parse(Buffer.concat(begun).toString('utf8')));
      begun = [];
      start = end + 1;
    }
    begun.push(bytes.subarray(start));
  });
}
