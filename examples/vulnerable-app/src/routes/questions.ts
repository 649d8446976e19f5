import { Router, type Request, type Response } from "express";
import OpenAI from "openai";
import type { Pool } from "pg";

import { asyncHandler } from "../middleware/async-handler.js";

const STATEMENT = "Write one SELECT statement for PostgreSQL that answers the question.";
const STATUS = "Answer with the status that the question is about, and nothing else.";
const STATUSES = ["draft", "open", "overdue", "paid"];

const openai = new OpenAI();

async function asked(instructions: string, input: string): Promise<string> {
  const answer = await openai.responses.create({ model: "gpt-5-mini", instructions, input });
  return answer.output_text.trim();
}

/** Questions in plain words. */
export function questions(pool: Pool): Router {
  const router = Router();

  router.post(
    "/",
    asyncHandler(async (request: Request, response: Response) => {
      const statement = await asked(STATEMENT, String(request.body.question));
      const { rows } = await pool.query(statement); // ❌ no-unsafe-llm-output
      response.json(rows);
    }),
  );

  router.post(
    "/count",
    asyncHandler(async (request: Request, response: Response) => {
      const status = await asked(STATUS, String(request.body.question));
      if (!STATUSES.includes(status)) return response.status(422).end();
      const { rows } = await pool.query(`SELECT count(*) FROM invoices WHERE status = '${status}'`); // ✅ one of a list
      return response.json(rows);
    }),
  );

  return router;
}
