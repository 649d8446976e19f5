/**
 * What happens when a rule of ours falls over: a warning, once per process.
 *
 * `process` is looked up at run time, because the plugin also runs where there is none.
 */
import manifest from "../package.json" with { type: "json" };

const host: { readonly process?: Partial<Pick<typeof process, "env" | "emitWarning">> } =
  globalThis;
const warned = new Set<string>();

/** Whether a fault must stop the run: set in our own tests and benchmarks. */
export function isStrict(): boolean {
  return host.process?.env?.["RAMPART_STRICT"] === "1";
}

/** Says once per process and rule what failed, on which file, and where to tell us. */
export function warnOfFault(rule: string, file: string, error: unknown): void {
  if (warned.has(rule)) return;
  warned.add(rule);
  const reason = error instanceof Error ? (error.stack ?? error.message) : String(error);
  const text = `rampart/${rule} failed on ${file}. Please report it at ${manifest.bugs}.\n${reason}`;
  if (host.process?.emitWarning) {
    host.process.emitWarning(text, "RampartFault");
  } else {
    console.warn(text);
  }
}
