import cors from "cors";
import express, { type ErrorRequestHandler } from "express";

import { config } from "./config.js";
import { pool, reporting } from "./database.js";
import { startReminders } from "./jobs/reminders.js";
import { authenticate } from "./middleware/authenticate.js";
import { addresses } from "./routes/addresses.js";
import { attachments } from "./routes/attachments.js";
import { customers } from "./routes/customers.js";
import { imports } from "./routes/imports.js";
import { invitations } from "./routes/invitations.js";
import { invoices } from "./routes/invoices.js";
import { letters } from "./routes/letters.js";
import { notes } from "./routes/notes.js";
import { preferencesRoutes } from "./routes/preferences.js";
import { previews } from "./routes/previews.js";
import { questions } from "./routes/questions.js";
import { receipts } from "./routes/receipts.js";
import { reports } from "./routes/reports.js";
import { webhooks } from "./routes/webhooks.js";

const app = express();

app.use("/public", cors()); // ✅ nothing there is for who is signed in
app.use(cors({ origin: (_origin, done) => done(null, true), credentials: true })); // ❌ no-cors-credentials-reflection
app.use("/webhooks", express.text({ type: "*/*" }), webhooks);
app.use(express.json({ limit: "1mb" }));
app.use(authenticate);
app.use("/addresses", addresses);
app.use("/attachments", attachments);
app.use("/customers", customers);
app.use("/imports", imports);
app.use("/invitations", invitations);
app.use("/invoices", invoices);
app.use("/letters", letters);
app.use("/notes", notes);
app.use("/preferences", preferencesRoutes);
app.use("/previews", previews);
app.use("/questions", questions(pool));
app.use("/receipts", receipts);
app.use("/reports", reports(reporting));

const onImportError: ErrorRequestHandler = (error, _request, response, _next) => {
  response.status(400).json({ error: "This is no draft", details: error.stack }); // ❌ no-stack-trace-exposure
};
app.use("/imports", onImportError);

const onError: ErrorRequestHandler = (error, _request, response, _next) => {
  console.error(error);
  response.status(500).json({ error: "Something went wrong on our side" });
};
app.use(onError);

app.listen(config.port, () => console.log(`Listening on port ${config.port}`));
startReminders();
