import { Router } from "express";

type Tree = { [name: string]: Tree | string };

const REFUSED = ["__proto__", "constructor", "prototype"];

const preferences: Tree = { letters: { language: "en" }, reminders: { after: "14 days" } };
const drafts = new Map<string, Map<string, string>>();

function isTree(value: Tree | string | undefined): value is Tree {
  return typeof value === "object";
}

/** What a customer has changed, over what everybody begins with. */
function merged(target: Tree, changes: Tree): Tree {
  for (const [name, change] of Object.entries(changes)) {
    const known = target[name];
    if (isTree(known) && isTree(change)) merged(known, change);
    else target[name] = change; // ❌ no-prototype-pollution
  }
  return target;
}

function carefullyMerged(target: Tree, changes: Tree): Tree {
  for (const [name, change] of Object.entries(changes)) {
    if (REFUSED.includes(name)) continue;
    const known = target[name];
    if (isTree(known) && isTree(change)) carefullyMerged(known, change);
    else target[name] = change; // ✅ the three names are left out
  }
  return target;
}

function set(tree: Tree, path: string, value: string): void {
  const names = path.split(".");
  const last = names.pop() ?? "";
  let room = tree;
  for (const name of names) {
    room = room[name] as Tree;
  }
  room[last] = value; // ❌ no-prototype-pollution
}

export const preferencesRoutes = Router();

preferencesRoutes.put("/", (request, response) => {
  response.json(merged(preferences, request.body as Tree));
});

preferencesRoutes.put("/letters", (request, response) => {
  response.json(carefullyMerged(preferences, request.body as Tree));
});

preferencesRoutes.patch("/:path", (request, response) => {
  set(preferences, request.params.path, String(request.body.value));
  response.sendStatus(204);
});

preferencesRoutes.post("/drafts/:letter/:name", ({ body, params }, response) => {
  const draft = drafts.get(params.letter) ?? new Map<string, string>();
  draft.set(params.name, String(body.text)); // ✅ a map
  drafts.set(params.letter, draft);
  response.sendStatus(204);
});
