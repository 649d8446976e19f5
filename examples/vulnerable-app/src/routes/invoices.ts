import { Router, type Request, type Response } from "express";

import { pool } from "../database.js";
import { asyncHandler } from "../middleware/async-handler.js";
import { InvoiceRepository } from "../repositories/invoices.js";
import { renderedPdf } from "../services/documents.js";

const repository = new InvoiceRepository(pool);

export const invoices = Router();

invoices.get(
  "/",
  asyncHandler(async (request: Request, response: Response) => {
    const { text, sort, direction } = request.query as Record<string, string>;
    response.json(await repository.search({ text, sort, direction }));
  }),
);

invoices.get(
  "/:id/pdf",
  asyncHandler(async (request: Request, response: Response) => {
    const invoice = await repository.byId(Number(request.params.id));
    if (!invoice) {
      response.status(404).json({ error: "There is no such invoice" });
      return;
    }
    response.sendFile(await renderedPdf(`http://localhost/print/${invoice.id}`));
  }),
);
