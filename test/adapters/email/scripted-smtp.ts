import { createServer, type Socket } from "node:net";

/** What the server does at each point; without an entry it behaves. */
export interface Script {
  mail?: string;
  rcpt?: string | (() => Promise<string>);
  /** Called with the message when its last byte has come; what it returns is the answer, null hangs up without one. */
  onMessage?: (raw: string) => string | null | Promise<string | null>;
  /** Called when the body has begun but not ended. */
  onBody?: (socket: Socket) => void;
  /** Hangs up on a connection after this many messages, as servers do with idle ones. */
  hangUpAfter?: number;
}

export interface ScriptedSmtp {
  url: string;
  script: Script;
  /** Messages that were accepted, as they came over the wire. */
  accepted: string[];
  connections(): number;
  stop(): Promise<void>;
}

/** A small SMTP server over a real socket that does as it is told. */
export async function scriptedSmtp(script: Script = {}): Promise<ScriptedSmtp> {
  const sockets = new Set<Socket>();
  let connections = 0;
  const smtp: ScriptedSmtp = { url: "", script, accepted: [], connections: () => connections, stop };

  const server = createServer((socket) => {
    connections++;
    sockets.add(socket);
    socket.on("close", () => sockets.delete(socket)).on("error", () => undefined);
    const say = (line: string) => socket.writable && socket.write(`${line}\r\n`);
    let buffer = "";
    let inBody = false;
    let messages = 0;
    const take = async (): Promise<void> => {
      if (inBody) {
        const end = buffer.indexOf("\r\n.\r\n");
        if (end === -1) {
          if (buffer !== "") smtp.script.onBody?.(socket);
          return;
        }
        const raw = buffer.slice(0, end + 2).replace(/\r\n\.\./g, "\r\n.");
        buffer = buffer.slice(end + 5);
        inBody = false;
        const answer = smtp.script.onMessage ? await smtp.script.onMessage(raw) : "250 2.0.0 taken";
        if (answer === null) {
          socket.destroy();
          return;
        }
        if (answer.startsWith("2")) smtp.accepted.push(raw);
        say(answer);
        if (++messages === smtp.script.hangUpAfter) setTimeout(() => socket.end(), 20);
      }
      for (let end = buffer.indexOf("\r\n"); end !== -1 && !inBody; end = buffer.indexOf("\r\n")) {
        const line = buffer.slice(0, end);
        buffer = buffer.slice(end + 2);
        if (/^EHLO/i.test(line)) say("250-test\r\n250 8BITMIME");
        else if (/^MAIL/i.test(line)) say(smtp.script.mail ?? "250 2.1.0 ok");
        else if (/^RCPT/i.test(line)) {
          const { rcpt = "250 2.1.5 ok" } = smtp.script;
          say(typeof rcpt === "string" ? rcpt : await rcpt());
        } else if (/^DATA/i.test(line)) {
          inBody = true;
          say("354 go on");
        } else if (/^QUIT/i.test(line)) socket.end("221 bye\r\n");
        else say("250 ok");
      }
    };
    let turn = Promise.resolve();
    socket.on("data", (chunk) => {
      turn = turn.then(() => {
        buffer += chunk.toString("latin1");
        return take();
      });
    });
    say("220 test ready");
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  smtp.url = `smtp://127.0.0.1:${typeof address === "object" ? address?.port : ""}`;
  return smtp;

  async function stop(): Promise<void> {
    for (const socket of sockets) socket.destroy();
    await new Promise((resolve) => server.close(resolve));
  }
}
