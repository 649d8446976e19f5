/**
 * ESLint in process, cut where the benchmarks need it: parsing apart from the rules.
 *
 * A source code is good for one run only. ESLint keeps the steps of its traversal in it, and the
 * plugin its whole analysis: a second run would measure the memory of the first.
 */
import { ESLint, Linter } from "eslint";

import { config, ROOT } from "./configs.js";

const linter = new Linter({ cwd: ROOT });

/** Gives for a file name the resolved configuration, in the shape that `Linter` takes unexamined. */
export async function configFor(name, plugin) {
  const eslint = new ESLint({
    cwd: ROOT,
    overrideConfigFile: true,
    overrideConfig: await config(name, plugin),
  });
  return async (file) => {
    const resolved = await eslint.calculateConfigForFile(file);
    return Object.assign([resolved], { getConfig: () => resolved });
  };
}

/** @returns the source code, or `undefined` where ESLint's parser refuses the text. */
export function sourceCode(text, file, [resolved]) {
  const { language, languageOptions } = resolved;
  const virtualFile = { path: file, physicalPath: file, body: text, rawBody: text, bom: false };
  const parsed = language.parse(virtualFile, { languageOptions });
  if (!parsed.ok) return undefined;
  return language.createSourceCode(virtualFile, parsed, { languageOptions });
}

/**
 * What ESLint says, whatever the comments of the code would silence.
 *
 * @param code a text or a source code
 */
export function messages(code, file, resolved) {
  return linter.verify(code, resolved, { filename: file, allowInlineConfig: false });
}
