import { spawn } from "node:child_process";
import vm from "node:vm";

import { Router, type Request, type Response } from "express";
import type { Knex } from "knex";

import { asyncHandler } from "../middleware/async-handler.js";

const GROUPS = ["customer", "month", "status"];
const TEMPLATES = "/srv/report-templates";
const EXPORTS = "/var/lib/invoices/exports";

interface Export {
  name: string;
  months: string[];
}

const measures = {
  value(formula: string, row: object): number {
    return Number(vm.runInNewContext(formula, { ...row }, { timeout: 100 })); // ❌ no-code-injection
  },
};

function isGroup(value: unknown): value is string {
  return typeof value === "string" && GROUPS.includes(value);
}

function zipArguments({ name, months }: Export): string[] {
  return ["-9", `${name}.zip`, ...months.map((month) => `${month}.csv`)];
}

/** What has become of a template, from some revision on. */
function logArguments(template: string, since: string): string[] {
  return ["log", "--oneline", since, "--", `${template}.html`];
}

export function reports(db: Knex): Router {
  const router = Router();

  async function sales(label: string, from: string, to: string) {
    const sql = `SELECT ${label} AS label, sum(total) FROM sales WHERE day BETWEEN ? AND ? GROUP BY 1`;
    const { rows } = await db.raw(sql, [from, to]); // ❌ no-sql-injection
    return rows;
  }

  router.get(
    "/sales",
    asyncHandler(async (request: Request, response: Response) => {
      const { label = "month", from, to } = request.query as Record<string, string>;
      response.json(await sales(label, from, to));
    }),
  );

  router.get("/groups", (request, response, next) => {
    const { group } = request.query;
    if (!isGroup(group)) {
      response.status(400).json({ error: `Group by one of ${GROUPS.join(", ")}` });
      return;
    }
    db("sales")
      .select(db.raw(`${group} AS label, sum(total)`)) // ✅ `isGroup` knows them all
      .groupBy("label")
      .then((rows) => response.json(rows))
      .catch(next);
  });

  router.get("/top", (request, response, next) => {
    const options = { order: "total", ...request.query };
    db("customers")
      .orderByRaw(`${options.order} DESC NULLS LAST`) // ❌ no-sql-injection
      .limit(10)
      .then((rows) => response.json(rows))
      .catch(next);
  });

  router.get("/worst", (request, response, next) => {
    const options = { ...request.query, order: "overdue" };
    db("customers")
      .orderByRaw(`${options.order} DESC NULLS LAST`) // ✅ ours comes last
      .limit(10)
      .then((rows) => response.json(rows))
      .catch(next);
  });

  router.get("/overdue", (request, response, next) => {
    const days = Number.parseInt(String(request.query.days), 10) || 30;
    db("invoices")
      .whereRaw(`due < now() - interval '${days} days'`) // ✅ a number
      .andWhereRaw("customer ILIKE ?", [`${request.query.customer}%`]) // ✅ a binding
      .then((rows) => response.json(rows))
      .catch(next);
  });

  router.post("/sales", (request, response, next) => {
    const sale = { currency: "EUR", ...request.body };
    db("sales")
      .insert(sale) // ❌ no-mass-assignment
      .then(() => response.status(201).end())
      .catch(next);
  });

  router.patch("/sales/:id", (request, response, next) => {
    const { day, total } = request.body as { day: string; total: number };
    db("sales")
      .where("id", Number(request.params.id))
      .update({ day, total }) // ✅ two columns and no others
      .then(() => response.status(204).end())
      .catch(next);
  });

  router.post("/measure", (request, response) => {
    const { formula, rows } = request.body as { formula: string; rows: object[] };
    response.json(rows.map((row) => measures.value(formula, row)));
  });

  router.post("/export", (request, response) => {
    const parts = zipArguments(request.body);
    const child = spawn("zip", parts, { cwd: EXPORTS, shell: true }); // ❌ no-command-injection
    child.on("close", (code) => response.status(code === 0 ? 201 : 500).end());
  });

  router.get("/templates/:template/history", (request, response) => {
    const { since = "HEAD~20" } = request.query as Record<string, string>;
    const args = logArguments(request.params.template, since);
    spawn("git", args, { cwd: TEMPLATES }).stdout.pipe(response); // ❌ no-argument-injection
  });

  router.get("/templates/:template/authors", (request, response) => {
    const args = ["shortlog", "-sn", "HEAD", "--", request.params.template];
    spawn("git", args, { cwd: TEMPLATES }).stdout.pipe(response); // ✅ behind `--`, nothing is an option
  });

  return router;
}
