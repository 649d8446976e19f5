import { afterAll, beforeAll, describe, expect, test } from "vitest";

import manifest from "../../package.json" with { type: "json" };
import { Editor, type Diagnostic } from "./editor.ts";
import { installation, INSTALLATION_TIMEOUT, project } from "./installation.ts";

const CODE = `
import { exec } from "node:child_process";
import { createHash } from "node:crypto";
import express from "express";

export const digest = (apiKey) => createHash("md5").update(apiKey).digest("hex");

express().get("/files", (req, res) => {
  exec(\`ls \${req.query.folder}\`, (error, stdout) => res.send(error ? "none" : stdout));
});
`;

const WEAK_HASH = "6 rampart/no-weak-hash";
const COMMAND_INJECTION = "9 rampart/no-command-injection";

describe("in an editor", { timeout: 60_000 }, () => {
  let editor: Editor;

  beforeAll(async () => {
    editor = new Editor(await project(await installation(10), "clean"), "src/server.js");
  }, INSTALLATION_TIMEOUT);

  afterAll(() => editor.close());

  /** The tests are one session: each goes on from a text of its own. */
  test("a file that is opened shows its findings", async () => {
    await editor.open(CODE);
    expect(await shown()).toEqual([WEAK_HASH, COMMAND_INJECTION]);
  });

  test("a finding is underlined from its first character to its last and says what is wrong", async () => {
    editor.change(CODE);
    const { message, range } = await diagnostic("rampart/no-weak-hash");
    expect(message).toContain("md5");
    expect(line(range.start.line).slice(range.start.character, range.end.character)).toBe('"md5"');
  });

  test("a finding links to its rule's page", async () => {
    editor.change(CODE);
    const { codeDescription } = await diagnostic("rampart/no-command-injection");
    expect(codeDescription?.href).toBe(
      `${manifest.homepage}/blob/main/docs/rules/no-command-injection.md`,
    );
  });

  test("a suggestion is offered, and the finding goes when it is chosen", async () => {
    editor.change(CODE);
    const actions = await editor.codeActions(await diagnostic("rampart/no-weak-hash"));
    const suggestion = actions.find(({ command }) => command.command === "eslint.applySuggestion");
    if (!suggestion) throw new Error("No suggestion is offered.");
    expect(suggestion.title).toMatch(/\(rampart\/no-weak-hash\)$/u);

    await editor.choose(suggestion);
    expect(editor.text).toBe(CODE.replace('"md5"', '"sha256"'));
    expect(await shown()).toEqual([COMMAND_INJECTION]);
  });

  test("typing changes what is shown", async () => {
    editor.change(CODE.replace("${req.query.folder}", "files"));
    expect(await shown()).toEqual([WEAK_HASH]);

    editor.change(CODE);
    expect(await shown()).toEqual([WEAK_HASH, COMMAND_INJECTION]);
  });

  test("half a line leaves the server standing", async () => {
    editor.change(CODE.replace("folder}`", "folder"));
    const [error] = await editor.diagnostics();
    expect(error?.message).toContain("Parsing error");

    editor.change(CODE);
    expect(await shown()).toEqual([WEAK_HASH, COMMAND_INJECTION]);
  });

  /** What is underlined, as `6 rampart/no-weak-hash`, from above. */
  async function shown(): Promise<string[]> {
    const diagnostics = await editor.diagnostics();
    return diagnostics.map(({ range, code }) => `${String(range.start.line + 1)} ${code}`);
  }

  async function diagnostic(rule: string): Promise<Diagnostic> {
    const found = (await editor.diagnostics()).find(({ code }) => code === rule);
    if (!found) throw new Error(`${rule} shows nothing.`);
    return found;
  }

  function line(number: number): string {
    return editor.text.split("\n")[number] ?? "";
  }
});
