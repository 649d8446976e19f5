/**
 * What rows say and no program shows yet: by the library and the program's name, with the reason.
 * An entry that is not needed any more fails as well.
 */
const NO_WRITER =
  "Only exports and methods of anything (`*`) are known to write into objects, not methods of a type.";
const BY_FILE =
  "What leads to it is the name of a file or a directive in front: `next.test.ts` has programs of their own.";
const BY_CONVENTION =
  "What leads to it is what a file exports: `servers.test.ts` has programs of their own.";

const NO_JSX = "The programs have no JSX. The test of `no-dom-xss` has.";
const NO_TEMPLATE =
  "The programs have no templates. `tests/engine/markup` has pages of each framework.";

export const EXCUSED: Readonly<Record<string, string>> = {
  "the language: the attribute dangerouslySetInnerHTML": NO_JSX,
  "the language: the attribute srcDoc": NO_JSX,
  "the language: the attribute srcdoc": NO_JSX,
  "the language: the attribute :innerHTML": NO_TEMPLATE,
  "the language: the attribute :srcdoc": NO_TEMPLATE,
  "the language: the attribute bind:innerHTML": NO_TEMPLATE,
  "the language: the attribute v-html": NO_TEMPLATE,
  "the language: the attribute {@html}": NO_TEMPLATE,
  "the language: the attribute set:html": NO_TEMPLATE,
  "srvx: a WorkerRequest": BY_CONVENTION,
  "next/server: reading it": BY_FILE,
  "next/server: reading params": BY_FILE,
  "next/server: reading searchParams": BY_FILE,
  "the language: JSON.stringify from 0 contents to result":
    "The programs run what comes out as code, where JSON is a literal; the tests of literals show it in a shell.",
  "sqlite3: verbose from receiver to result":
    "What it hands on is the module, which nobody hostile can write.",
  "node:buffer: Buffer copy from receiver to 0": NO_WRITER,
  "node:buffer: Buffer fill from 0 to receiver": NO_WRITER,
  "node:buffer: Buffer write from 0 to receiver": NO_WRITER,
  "node:url: UrlSearchParams append from 0 to receiver": NO_WRITER,
  "node:url: UrlSearchParams append from 1 to receiver": NO_WRITER,
  "node:url: UrlSearchParams set from 0 to receiver": NO_WRITER,
  "node:url: UrlSearchParams set from 1 to receiver": NO_WRITER,
  "node:util: TextEncoder encodeInto from 0 to 1": NO_WRITER,
};
