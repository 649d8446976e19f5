import { Router } from "express";
import { MongoClient, type Filter } from "mongodb";

import { config } from "../config.js";
import { asyncHandler } from "../middleware/async-handler.js";

interface Note {
  customer: string;
  text: string;
  tags: string[];
}

/** What the sales team writes about customers, kept apart from the books. */
const collection = new MongoClient(config.notes).db().collection<Note>("notes");

interface Search {
  customer: string;
  tag?: string;
}

function filterOf({ customer, tag }: Search): Filter<Note> {
  const filter: Filter<Note> = { customer };
  if (tag) filter.tags = { $in: [tag] };
  return filter;
}

export const notes = Router();

notes.post(
  "/search",
  asyncHandler(async (request, response) => {
    response.json(await collection.find(filterOf(request.body)).toArray()); // ❌ no-nosql-injection
  }),
);

notes.get(
  "/of/:customer",
  asyncHandler(async (request, response) => {
    const filter = filterOf({ customer: request.params.customer });
    response.json(await collection.find(filter).toArray()); // ✅ a part of the path is text
  }),
);

notes.delete(
  "/",
  asyncHandler(async (request, response) => {
    const { customer, text } = request.body;
    await collection.deleteOne({ customer: { $eq: customer }, text: String(text) }); // ✅ compared, and text
    response.sendStatus(204);
  }),
);
