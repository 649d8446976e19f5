/** How messages say where data comes from: completes «comes from …». */
import type { SourceKind } from "./libraries/library.ts";

export const ORIGINS: Readonly<Record<SourceKind, string>> = {
  remote: "the network",
  browser: "outside the page",
  library: "whoever uses this package",
  cli: "the terminal",
  environment: "the environment",
  file: "a file",
  database: "the database",
  model: "a language model",
  "weak-random": "a weak random generator",
};
