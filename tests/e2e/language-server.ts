/**
 * The smallest editor: it starts a language server, speaks JSON-RPC with it over stdio, and
 * answers what the server asks. Requests wait for their answer without limit: the test's own is
 * the limit. A server that ends fails them.
 */
import { spawn, type ChildProcessWithoutNullStreams } from "node:child_process";
import { once } from "node:events";

/** A message of the protocol: a request (both), a notification (`method`) or an answer (`id`). */
interface Message {
  readonly id?: number | string;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
  readonly error?: { readonly message: string };
}

interface Waiting {
  readonly resolve: (result: unknown) => void;
  readonly reject: (error: Error) => void;
}

/** What the editor says when the server asks; without an answer, it says `null`. */
export type Answers = Readonly<Record<string, (params: never) => unknown>>;

const HEADER_END = "\r\n\r\n";

export class LanguageServer {
  readonly #process: ChildProcessWithoutNullStreams;
  readonly #answers: Answers;
  readonly #waiting = new Map<number | string, Waiting>();
  #received: Buffer = Buffer.alloc(0);
  #errors = "";
  #lastId = 0;

  /** Starts the server that the JavaScript file holds. */
  constructor(file: string, folder: string, answers: Answers) {
    this.#answers = answers;
    this.#process = spawn(process.execPath, [file, "--stdio"], { cwd: folder });
    this.#process.stdout.on("data", (chunk: Buffer) => {
      this.#received = Buffer.concat([this.#received, chunk]);
      this.#receiveAll();
    });
    this.#process.stderr.on("data", (chunk: Buffer) => {
      this.#errors += chunk.toString();
    });
    this.#process.once("close", (code) => {
      const error = new Error(`The server ended with ${String(code)}. ${this.#errors}`);
      for (const { reject } of this.#waiting.values()) reject(error);
    });
  }

  /** Asks, and waits for the answer. */
  async request<Result>(method: string, params?: object): Promise<Result> {
    const id = ++this.#lastId;
    const answer = new Promise<unknown>((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
    });
    this.#send({ id, method, params });
    // The protocol says which method answers what.
    return (await answer) as Result;
  }

  notify(method: string, params?: object): void {
    this.#send({ method, params });
  }

  /** Ends the server as an editor does, and by force if it stays. */
  async stop(): Promise<void> {
    if (this.#process.exitCode !== null) return;
    const ended = once(this.#process, "close");
    await this.request("shutdown");
    this.notify("exit");
    const force = setTimeout(() => this.#process.kill("SIGKILL"), 5000);
    await ended;
    clearTimeout(force);
  }

  #send(message: Message): void {
    const body = JSON.stringify({ jsonrpc: "2.0", ...message });
    this.#process.stdin.write(
      `Content-Length: ${String(Buffer.byteLength(body))}${HEADER_END}${body}`,
    );
  }

  #receiveAll(): void {
    for (;;) {
      const headerEnd = this.#received.indexOf(HEADER_END);
      if (headerEnd === -1) return;
      const header = this.#received.subarray(0, headerEnd).toString("ascii");
      const start = headerEnd + HEADER_END.length;
      const end = start + Number(/Content-Length: (\d+)/iu.exec(header)?.[1]);
      if (this.#received.length < end) return;
      const body = this.#received.subarray(start, end).toString("utf8");
      this.#received = this.#received.subarray(end);
      this.#receive(JSON.parse(body) as Message);
    }
  }

  #receive({ id, method, params, result, error }: Message): void {
    if (method !== undefined) {
      const answer = this.#answers[method]?.(params as never);
      if (id !== undefined) this.#send({ id, result: answer ?? null });
    } else if (id !== undefined) {
      const waiting = this.#waiting.get(id);
      this.#waiting.delete(id);
      if (error) waiting?.reject(new Error(error.message));
      else waiting?.resolve(result);
    }
  }
}
