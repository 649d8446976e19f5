/**
 * What an editor waits for: one file is linted again after each of many edits, parsing included.
 * Each configuration has an editor of its own, a process that lives through all edits, and they
 * take turns.
 */
import { fork } from "node:child_process";
import { once } from "node:events";
import path from "node:path";

import { inOrder } from "../order.js";

const WARM_UP_EDITS = 20;

/** @returns milliseconds of CPU by configuration, and the length of the file */
export async function editing({ file, configs, plugin, edits }) {
  const editors = Object.fromEntries(
    configs.map((name) => [name, editorWith({ file, name, plugin })]),
  );
  const times = Object.fromEntries(configs.map((name) => [name, []]));
  let lines;
  for (let edit = 0; edit < WARM_UP_EDITS + edits; edit++) {
    for (const name of inOrder(configs, edit)) {
      const answer = await editors[name].answerTo(edit);
      if (edit >= WARM_UP_EDITS) times[name].push(answer.time);
      lines = answer.lines;
    }
  }
  for (const name of configs) editors[name].close();
  return { times, lines };
}

function editorWith(given) {
  const child = fork(path.join(import.meta.dirname, "editor-process.js"), [JSON.stringify(given)], {
    env: { ...process.env, RAMPART_STRICT: "1" },
  });
  const failure = once(child, "exit").then(([code]) => {
    throw new Error(`The editor with ${given.name} ended with exit code ${code}.`);
  });
  failure.catch(() => undefined);
  return {
    async answerTo(edit) {
      child.send(edit);
      const [answer] = await Promise.race([once(child, "message"), failure]);
      return answer;
    },
    close() {
      child.disconnect();
    },
  };
}
