import { readdirSync, readFileSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";

import { beforeAll, describe, expect, test } from "vitest";

import manifest from "../../package.json" with { type: "json" };
import { eslintFindings, lintedFiles, markedFindings } from "./findings.ts";
import { finishedProcess, type FinishedProcess } from "./finished-process.ts";
import {
  installation,
  INSTALLATION_TIMEOUT,
  project,
  type EslintVersion,
  type Installation,
} from "./installation.ts";
import { ROOT } from "./tarball.ts";

/** Typed linting loads TypeScript, on a machine that may do much else. */
const TIMEOUT = 60_000;

/** The last line holds a character that nobody sees: what follows it is shown from right to left. */
const UNSAVED = `import tls from "node:tls";
tls.connect(443, "example.com", { rejectUnauthorized: false });
// Only for ${String.fromCodePoint(0x202e)}nimda
`;

const VERSIONS: readonly EslintVersion[] = [10, 9];

describe.for(VERSIONS)("ESLint %d", { timeout: TIMEOUT }, (version) => {
  let installed: Installation;

  beforeAll(async () => {
    installed = await installation(version);
  }, INSTALLATION_TIMEOUT);

  /** A fresh copy of a fixture, and what `eslint` says in it. */
  async function linted(fixture: string, ...argv: string[]) {
    const folder = await project(installed, fixture);
    return { folder, ...(await eslint(folder, ...argv)) };
  }

  function eslint(folder: string, ...argv: string[]): Promise<FinishedProcess> {
    return finishedProcess(installed.eslint, ["-f", "json", ...argv], { folder });
  }

  test("is the version that was asked for", async () => {
    const { stdout } = await finishedProcess(installed.eslint, ["--version"], installed);
    expect(stdout).toMatch(new RegExp(`^v${String(version)}\\.`, "u"));
  });

  test("knows the plugin by name and version, which its cache is keyed by", async () => {
    const { stdout } = await linted("javascript", "--print-config", "src/server.js");
    expect((JSON.parse(stdout) as { plugins: string[] }).plugins).toContain(
      `rampart:${manifest.name}@${manifest.version}`,
    );
  });

  describe("--max-warnings 0", () => {
    test("fails on findings, and on those alone", async () => {
      const { folder, exitCode, stdout, stderr } = await linted(
        "javascript",
        ...["--max-warnings", "0", "."],
      );
      expect(stderr).toBe("");
      expect(eslintFindings(stdout, folder)).toEqual(markedFindings(folder));
      expect(exitCode).toBe(1);
    });

    test("passes where nothing is wrong", async () => {
      const { folder, exitCode, stdout, stderr } = await linted(
        "clean",
        ...["--max-warnings", "0", "."],
      );
      expect(stderr).toBe("");
      expect(eslintFindings(stdout, folder)).toEqual([]);
      expect(exitCode).toBe(0);
    });

    test("has nothing to print where nothing is wrong", async () => {
      const folder = await project(installed, "clean");
      const argv = ["--max-warnings", "0", "."];
      const { stdout } = await finishedProcess(installed.eslint, argv, { folder });
      expect(stdout).toBe("");
    });
  });

  test("--fix leaves programs that parse, and is done after one run", async () => {
    const { folder, stdout } = await linted("javascript", "--fix", ".");
    const fixed = sources(folder);
    expect(eslintFindings(stdout, folder).every((finding) => finding.includes(" rampart/"))).toBe(
      true,
    );

    const again = await eslint(folder, "--fix", ".");
    expect(sources(folder)).toEqual(fixed);
    expect(eslintFindings(again.stdout, folder)).toEqual(eslintFindings(stdout, folder));
  });

  test("--cache says the same again, and something else of a file that changed", async () => {
    const { folder, stdout } = await linted("javascript", "--cache", ".");
    expect(readdirSync(folder)).toContain(".eslintcache");

    const again = await eslint(folder, "--cache", ".");
    expect(again.stdout).toBe(stdout);
    expect(again.exitCode).toBe(1);

    const file = join(folder, "src", "certificates.js");
    await writeFile(file, readFileSync(file, "utf8").replace(": false", ": true"));
    const changed = await eslint(folder, "--cache", ".");
    const expected = markedFindings(folder).filter((finding) => !finding.includes("certificates"));
    expect(eslintFindings(changed.stdout, folder)).toEqual(expected);
  });

  test("--concurrency 2 says the same", async () => {
    const { folder, stdout } = await linted("javascript", ".");
    const concurrent = await eslint(folder, "--concurrency", "2", ".");
    expect(concurrent.stdout).toBe(stdout);
    expect(concurrent.exitCode).toBe(1);
  });

  test("four workers find in a larger project what one process does", async () => {
    const folder = await project(
      installed,
      "vulnerable-app",
      join(ROOT, "examples", "vulnerable-app"),
    );
    const config = join(folder, "eslint.config.js");
    const text = readFileSync(config, "utf8");
    await writeFile(config, text.replace("../../dist/index.js", manifest.name));
    const alone = await eslint(folder, ".");
    const concurrent = await eslint(folder, "--concurrency", "4", ".");
    expect(eslintFindings(alone.stdout, folder)).toEqual(markedFindings(folder));
    expect(concurrent.stdout).toBe(alone.stdout);
  });

  test("--stdin lints what has not been saved, under the name it will have", async () => {
    const folder = await project(installed, "clean");
    const argv = ["-f", "json", "--stdin", "--stdin-filename", join("src", "unsaved.js")];
    const { exitCode, stdout } = await finishedProcess(installed.eslint, argv, {
      folder,
      input: UNSAVED,
    });
    expect(eslintFindings(stdout, folder)).toEqual([
      "src/unsaved.js:2 rampart/no-disabled-tls-verification",
      "src/unsaved.js:3 rampart/no-bidi-characters",
    ]);
    expect(exitCode).toBe(1);
  });

  test("bulk suppressions forgive what is there, and nothing that comes", async () => {
    const { folder, exitCode } = await linted("javascript", "--suppress-all", ".");
    expect(exitCode).toBe(0);
    expect(readdirSync(folder)).toContain("eslint-suppressions.json");

    const suppressed = await eslint(folder, "--max-warnings", "0", ".");
    expect(eslintFindings(suppressed.stdout, folder)).toEqual([]);
    expect(suppressed.exitCode).toBe(0);

    await writeFile(join(folder, "src", "added.js"), UNSAVED);
    const changed = await eslint(folder, "--max-warnings", "0", ".");
    expect(eslintFindings(changed.stdout, folder)).toEqual([
      "src/added.js:2 rampart/no-disabled-tls-verification",
      "src/added.js:3 rampart/no-bidi-characters",
    ]);
    expect(changed.exitCode).toBe(1);
  });

  test("a comment silences one finding", async () => {
    const folder = await project(installed, "javascript");
    const file = join(folder, "src", "certificates.js");
    await writeFile(
      file,
      readFileSync(file, "utf8").replace(
        "export const lenient",
        "// eslint-disable-next-line rampart/no-disabled-tls-verification -- a test server\n$&",
      ),
    );
    const { exitCode, stdout } = await eslint(
      folder,
      ...["--report-unused-disable-directives", join("src", "certificates.js")],
    );
    expect(eslintFindings(stdout, folder)).toEqual([]);
    expect(exitCode).toBe(0);
  });

  test.for([
    ["CommonJS, its config too", "commonjs"],
    ["JSX", "jsx"],
    ["TypeScript with type information", "typescript"],
    ["a project that holds other files too", "mixed"],
  ] as const)("%s", async ([, fixture]) => {
    const { folder, exitCode, stdout, stderr } = await linted(fixture, "--max-warnings", "0", ".");
    expect(stderr).toBe("");
    expect(eslintFindings(stdout, folder)).toEqual(markedFindings(folder));
    expect(exitCode).toBe(1);
  });

  test("adds no file to the run of a JavaScript project", async () => {
    const { folder, stdout } = await linted("mixed", ".");
    expect(lintedFiles(stdout, folder)).toEqual(["eslint.config.js", "src/digest.js"]);
  });

  test("a wrong setting ends the run and says which", async () => {
    const folder = await project(installed, "clean");
    const config = readFileSync(join(folder, "eslint.config.js"), "utf8");
    await writeFile(
      join(folder, "eslint.config.js"),
      config.replace("defineConfig([", '$&{ settings: { rampart: { threatModel: ["cli"] } } }, '),
    );
    const { exitCode, stderr } = await eslint(folder, ".");
    expect(stderr).toContain("threatModel");
    expect(exitCode).toBe(2);
  });
});

/** Every source file of a project, by its path. */
function sources(folder: string): Record<string, string> {
  const files = readdirSync(join(folder, "src"), { recursive: true, encoding: "utf8" });
  return Object.fromEntries(
    files.map((file) => [file, readFileSync(join(folder, "src", file), "utf8")]),
  );
}
