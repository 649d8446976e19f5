import { Router, type Request, type Response } from "express";

import { asyncHandler } from "../middleware/async-handler.js";

const REGISTER = "https://register.example.com/graphql";
const BY_NUMBER = "query Company($number: ID!) { company(number: $number) { address } }";

/** Addresses of companies, from the public register. */
export const addresses = Router();

addresses.get(
  "/by-name",
  asyncHandler(async (request: Request, response: Response) => {
    const { name } = request.query as Record<string, string>;
    const document = `{ companies(name: "${name}", first: 10) { number address } }`;
    const body = JSON.stringify({ query: document }); // ❌ no-graphql-injection
    response.json(await asked(body));
  }),
);

addresses.get(
  "/:number",
  asyncHandler(async (request: Request, response: Response) => {
    const { number } = request.params;
    const body = JSON.stringify({ query: BY_NUMBER, variables: { number } }); // ✅ a variable
    response.json(await asked(body));
  }),
);

async function asked(body: string): Promise<unknown> {
  const headers = { "content-type": "application/json" };
  const answer = await fetch(REGISTER, { method: "POST", headers, body });
  return answer.json();
}
