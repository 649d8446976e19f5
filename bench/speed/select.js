/** Child process: lays out the files to lint and lists them. */
import { select } from "./selection.js";

process.send(select());
