import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";

import { LanguageServer } from "./language-server.ts";

interface Position {
  /** Counts from 0, as does `character`. */
  readonly line: number;
  readonly character: number;
}

interface Range {
  readonly start: Position;
  readonly end: Position;
}

export interface Diagnostic {
  readonly range: Range;
  readonly message: string;
  readonly code: string;
  readonly codeDescription?: { readonly href: string };
}

export interface CodeAction {
  readonly title: string;
  readonly command: { readonly command: string; readonly arguments: readonly unknown[] };
}

interface ApplyEditParams {
  readonly edit: {
    readonly documentChanges: readonly {
      readonly edits: readonly { readonly range: Range; readonly newText: string }[];
    }[];
  };
}

const SERVER = join(
  dirname(createRequire(import.meta.url).resolve("vscode-langservers-extracted/package.json")),
  "bin",
  "vscode-eslint-language-server",
);

/** An editor with one JavaScript file open, in which VS Code's ESLint server points out mistakes. */
export class Editor {
  text = "";
  readonly #server: LanguageServer;
  readonly #folder: string;
  readonly #uri: string;
  #version = 0;

  constructor(folder: string, file: string) {
    this.#folder = folder;
    this.#uri = pathToFileURL(join(folder, file)).href;
    this.#server = new LanguageServer(SERVER, folder, {
      "workspace/configuration": ({ items }: { readonly items: readonly unknown[] }) =>
        items.map(() => this.#settings()),
      "workspace/applyEdit": (params: ApplyEditParams) => {
        this.#apply(params);
        return { applied: true };
      },
    });
  }

  async open(text: string): Promise<void> {
    await this.#server.request("initialize", {
      processId: process.pid,
      rootUri: pathToFileURL(this.#folder).href,
      workspaceFolders: [this.#workspaceFolder()],
      capabilities: {
        workspace: { configuration: true, applyEdit: true, workspaceFolders: true },
        textDocument: {
          codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: ["quickfix"] } } },
          diagnostic: {},
        },
      },
    });
    this.#server.notify("initialized", {});
    this.text = text;
    this.#server.notify("textDocument/didOpen", {
      textDocument: { uri: this.#uri, languageId: "javascript", version: this.#version, text },
    });
  }

  /** What typing does: the file on the disk stays as it was. */
  change(text: string): void {
    this.text = text;
    this.#version++;
    this.#server.notify("textDocument/didChange", {
      textDocument: { uri: this.#uri, version: this.#version },
      contentChanges: [{ text }],
    });
  }

  /** What is underlined. */
  async diagnostics(): Promise<readonly Diagnostic[]> {
    const { items } = await this.#server.request<{ readonly items: readonly Diagnostic[] }>(
      "textDocument/diagnostic",
      { textDocument: { uri: this.#uri }, identifier: "eslint" },
    );
    return items;
  }

  /** What the light bulb at a diagnostic offers. */
  codeActions(diagnostic: Diagnostic): Promise<readonly CodeAction[]> {
    return this.#server.request("textDocument/codeAction", {
      textDocument: { uri: this.#uri },
      range: diagnostic.range,
      context: { diagnostics: [diagnostic], only: ["quickfix"] },
    });
  }

  /** Chooses an offer: the server sends the edit, the editor makes it. */
  async choose({ command }: CodeAction): Promise<void> {
    await this.#server.request("workspace/executeCommand", command);
  }

  async close(): Promise<void> {
    await this.#server.stop();
  }

  #apply({ edit }: ApplyEditParams): void {
    const edits = edit.documentChanges.flatMap((change) => change.edits);
    // From the end, so that the places of those before stay right.
    const text = edits.reduceRight(
      (before, { range, newText }) =>
        before.slice(0, offset(before, range.start)) +
        newText +
        before.slice(offset(before, range.end)),
      this.text,
    );
    this.change(text);
  }

  #workspaceFolder() {
    return { uri: pathToFileURL(this.#folder).href, name: "project" };
  }

  /** The defaults of VS Code's ESLint extension; with `true`, the server finds no flat config. */
  #settings() {
    return {
      validate: "on",
      packageManager: "npm",
      useESLintClass: true,
      experimental: { useFlatConfig: false },
      codeAction: {
        disableRuleComment: { enable: true, location: "separateLine", commentStyle: "line" },
        showDocumentation: { enable: true },
      },
      codeActionOnSave: { mode: "all" },
      format: false,
      quiet: false,
      onIgnoredFiles: "off",
      options: {},
      rulesCustomizations: [],
      run: "onType",
      problems: { shortenToSingleLine: false },
      nodePath: null,
      workingDirectory: { mode: "location" },
      workspaceFolder: this.#workspaceFolder(),
    };
  }
}

function offset(text: string, { line, character }: Position): number {
  const before = text.split("\n").slice(0, line);
  return before.reduce((length, { length: own }) => length + own + 1, character);
}
