/** The way between the app's frame and the admin page around it: messages by postMessage, calls with an answer. */
export interface HostChannel {
  /** Tells the admin something. */
  send(type: string, payload?: unknown): void;
  /** Asks the admin something; rejects with the admin's reason. */
  call<T>(type: string, payload?: unknown): Promise<T>;
  on<T>(type: string, listener: (payload: T) => void): void;
  /** Listens on the window (again: `document.open` drops every listener of it). */
  attach(): void;
}

interface Message {
  localShopAdmin: true;
  id?: number;
  answers?: number;
  error?: string;
  type?: string;
  payload?: unknown;
}

/** Makes the channel to the page of `origin` that frames this one. */
export function makeHostChannel(origin: string): HostChannel {
  let sequence = 0;
  const waiting = new Map<number, { resolve(value: unknown): void; reject(error: Error): void }>();
  const listeners = new Map<string, (payload: unknown) => void>();
  const post = (message: Omit<Message, "localShopAdmin">): void => parent.postMessage({ localShopAdmin: true, ...message }, origin);
  const receive = (event: MessageEvent<Message | undefined>): void => {
    if (event.origin !== origin || !event.data?.localShopAdmin) return;
    const { answers, error, type, payload } = event.data;
    if (answers === undefined) {
      if (type) listeners.get(type)?.(payload);
      return;
    }
    const call = waiting.get(answers);
    waiting.delete(answers);
    if (error === undefined) call?.resolve(payload);
    else call?.reject(new Error(error));
  };
  return {
    send: (type, payload) => post({ type, payload }),
    call: <T>(type: string, payload?: unknown) =>
      new Promise<T>((resolve, reject) => {
        sequence += 1;
        waiting.set(sequence, { resolve: (value) => resolve(value as T), reject });
        post({ id: sequence, type, payload });
      }),
    on: (type, listener) => void listeners.set(type, (payload) => listener(payload as never)),
    attach: () => addEventListener("message", receive),
  };
}
