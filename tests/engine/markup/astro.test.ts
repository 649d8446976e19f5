import { describe } from "vitest";

import { page } from "./page.ts";

describe("Astro", () => {
  page(
    "what a page is asked for",
    "astro",
    `---
import DOMPurify from "isomorphic-dompurify";
interface Props { body: string }
const { body } = Astro.props as Props;
const { searchParams } = Astro.url;
const text = Astro.url.searchParams.get("text");
const clean = DOMPurify.sanitize(text ?? "");
const tags = searchParams.getAll("tag");
const form = Astro.request.method === "POST" ? await Astro.request.formData() : undefined;
const posts = await fetch("https://blog.example.com/posts").then((answer) => answer.json());
---
<html>
  <h1 set:html={text} /> <!-- sink -->
  <h1 set:html={\`<b>\${text}</b>\`} /> <!-- sink -->
  <h1 set:html={clean} />
  <h1 set:text={text} />
  <h1>{text}</h1>
  <Fragment set:html={body} />
  <ul>{tags.map((tag) => <li set:html={tag} />)}</ul> <!-- sink -->
  <ul>{tags.map((tag) => <li set:html={DOMPurify.sanitize(tag)} />)}</ul>
  <p set:html={form?.get("note")} /> <!-- sink -->
  <p set:html={posts[0].html} />
  <p set:html={Astro.url.pathname} />
  <iframe srcdoc={text}></iframe> <!-- sink -->
</html>
`,
  );

  page(
    "a function of the frontmatter",
    "astro",
    `---
const bold = (word: string | null) => \`<b>\${word}</b>\`;
const word = Astro.url.searchParams.get("word");
const own = bold("Hello");
---
<p set:html={bold(word)} /> <!-- sink -->
<p set:html={own} />
<p set:html={bold(encodeURIComponent(word ?? ""))} />
`,
  );
});
