/** Child process: loads one module, which nothing has loaded before. */
import { parameters } from "../child.js";

const { url } = parameters();

const before = performance.now();
await import(url);
process.send(performance.now() - before);
