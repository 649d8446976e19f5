import { analysisOf, type Analysis } from "./engine/analysis.ts";
import type { SourceCode } from "./engine/syntax/source-file.ts";
import { libraries } from "./libraries/index.ts";
import type { Settings } from "./settings.ts";

/** The analysis of a file, with all libraries that the plugin and the user's settings know. */
export function analyze(sourceCode: SourceCode, settings: Settings): Analysis {
  return analysisOf(sourceCode, libraries, settings.libraries, settings.threatModels);
}
