import ejs from "ejs";
import { Router } from "express";

interface Letter {
  title: string;
  text: string;
}

const GREETING = "Dear <%= name %>,\n";
const SAMPLE = { name: "Ada Lovelace", total: "12.00" };

const LETTERS: Letter[] = [
  { title: "First reminder", text: "You will have overlooked our invoice." },
  { title: "Last reminder", text: "We have to insist." },
];

function rendered(text: string, data: object = SAMPLE): string {
  return ejs.render(GREETING + text, data); // ❌ no-template-injection
}

function titled(word: string): Letter[] {
  const pattern = new RegExp(`\\b${word}`, "i"); // ❌ no-regex-injection
  return LETTERS.filter(({ title }) => pattern.test(title));
}

function escaped(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}

export const letters = Router();

letters.get("/", (request, response) => {
  response.json(titled(String(request.query.title)));
});

letters.get("/containing/:word", (request, response) => {
  const pattern = new RegExp(escaped(request.params.word), "i"); // ✅ escaped
  response.json(LETTERS.filter(({ text }) => pattern.test(text)));
});

letters.post("/preview", (request, response) => {
  response.send(rendered(request.body.text));
});

letters.get("/greeting", (request, response) => {
  response.send(ejs.render(GREETING, { name: request.query.name })); // ✅ the text is ours
});

letters.post("/form", (request, response) => {
  response.render("letter", { ...SAMPLE, ...request.body }); // ❌ no-unsafe-render
});

letters.get("/form", (request, response) => {
  response.render("letter", { ...SAMPLE, values: request.query }); // ✅ below a name of ours
});
