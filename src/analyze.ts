import { analysisOf, type Analysis, type LintedFile } from "./engine/analysis.ts";
import { libraries } from "./libraries/index.ts";
import type { Settings } from "./settings.ts";

/** The analysis of a file, with all libraries that the plugin and the user's settings know. */
export function analyze(file: LintedFile, settings: Settings): Analysis {
  return analysisOf(file, libraries, settings.libraries, settings.threatModels);
}
