import { connect, createServer, type Server, type Socket } from "node:net";

/** A way to a mail server that can fail. */
export interface Relay {
  /** Ends all connections and refuses new ones. */
  down(): Promise<void>;
  up(): Promise<void>;
  isDown(): boolean;
  /** Holds back the answer to each mail's end for so many milliseconds. */
  slow(ms: number): void;
}

/** Passes SMTP on from one port of 127.0.0.1 to another; it is up when it is returned. */
export async function startRelay(port: number, target: number): Promise<Relay> {
  const sockets = new Set<Socket>();
  let server: Server | undefined;
  let delayMs = 0;

  const up = async () => {
    if (server) return;
    const made = createServer((client) => pass(client, target, sockets, () => delayMs));
    await new Promise<void>((ready, failed) => made.once("error", failed).listen(port, "127.0.0.1", ready));
    server = made;
  };
  const down = async () => {
    const closing = server;
    server = undefined;
    if (!closing) return;
    const closed = new Promise((done) => closing.close(done));
    for (const socket of sockets) socket.destroy();
    await closed;
  };
  await up();
  const slow = (ms: number) => {
    delayMs = ms;
  };
  return { up, down, isDown: () => server === undefined, slow };
}

const endOfMail = "\r\n.\r\n";

function pass(client: Socket, target: number, sockets: Set<Socket>, delayMs: () => number): void {
  const upstream = connect(target, "127.0.0.1");
  /** The last bytes of the mail that is being sent; nothing between mails. */
  let mail: string | undefined;
  let answerIsDue = false;

  client.on("data", (chunk) => {
    upstream.write(chunk);
    if (mail === undefined) return;
    mail = (mail + chunk.toString("latin1")).slice(-endOfMail.length);
    if (mail !== endOfMail) return;
    mail = undefined;
    answerIsDue = true;
  });
  upstream.on("data", (chunk) => {
    if (/^354/m.test(chunk.toString("latin1"))) mail = "\r\n";
    const wait = answerIsDue ? delayMs() : 0;
    answerIsDue = false;
    if (wait > 0) setTimeout(() => client.write(chunk), wait).unref();
    else client.write(chunk);
  });
  for (const [one, other] of [
    [client, upstream],
    [upstream, client],
  ] as const) {
    sockets.add(one);
    one.on("error", () => other.destroy());
    one.on("close", () => {
      sockets.delete(one);
      other.end();
    });
  }
}
