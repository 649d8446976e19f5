import type { RequestHandler } from "express";

import { pool } from "../database.js";
import { sessionUser } from "../services/sessions.js";

const PUBLIC = /^\/(?:[a-z]+-)*[a-z]+\/public$/; // ✅ each hyphen ends exactly one group
const BEARER = /^Bearer\s(\w+-?)+$/; // ❌ no-unsafe-regex

export const authenticate: RequestHandler = (request, response, next) => {
  if (PUBLIC.test(request.path)) {
    next();
    return;
  }
  const header = request.get("authorization") ?? "";
  if (!BEARER.test(header)) {
    response.status(401).json({ error: "Log in first" });
    return;
  }
  sessionUser(pool, header.slice("Bearer ".length))
    .then((user) => {
      response.locals.user = user;
      next(user ? undefined : new Error("This session has ended"));
    })
    .catch(next);
};
