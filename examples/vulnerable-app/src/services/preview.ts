/** Runs in the browser, on the page that shows a letter before it is sent. */

const EDITOR = "https://editor.example.com";
const EDITOR_KEY = import.meta.env.VITE_EDITOR_SIGNING_KEY; // ❌ no-secret-in-client-bundle
const EDITOR_VERSION = import.meta.env.VITE_EDITOR_VERSION; // ✅ visitors may know it
const SIGNS: Record<string, string> = { "<": "&lt;", ">": "&gt;", "&": "&amp;" };

const note = document.querySelector("#note");
const letter = document.querySelector("#letter");

const paragraph = (text: string) => `<p>${text}</p>`;
const escaped = (text: string) => text.replace(/[<>&]/g, (sign) => SIGNS[sign] ?? "");

function option(name: string): string {
  return new URLSearchParams(location.search).get(name) ?? "";
}

export function preview(): void {
  if (!note || !letter) return;
  const editor = document.querySelector("iframe")?.contentWindow;
  editor?.postMessage({ key: EDITOR_KEY, version: EDITOR_VERSION }, EDITOR);
  note.innerHTML = paragraph(escaped(option("note"))); // ✅ no tag can begin
  note.insertAdjacentHTML("beforeend", paragraph(option("greeting"))); // ❌ no-dom-xss

  window.addEventListener("message", (event) => {
    letter.innerHTML = event.data.letter; // ❌ no-dom-xss
  });
  window.addEventListener("message", (event) => {
    if (event.origin !== EDITOR) return;
    letter.innerHTML = event.data.letter; // ✅ the editor's own
  });
}
