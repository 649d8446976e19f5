import { describe } from "vitest";

import { page } from "./page.ts";

describe("Svelte", () => {
  page(
    "variables and what is computed of them",
    "svelte",
    `
<script>
  import DOMPurify from "dompurify";
  export let body;
  const params = new URLSearchParams(location.search);
  let text = params.get("text");
  let later = "";
  $: html = \`<b>\${text}</b>\`;
  $: clean = DOMPurify.sanitize(text);
  $: ({ inner } = { inner: html });
  $: if (text) { later = decodeURIComponent(location.hash); }
  const bold = (word) => \`<b>\${word}</b>\`;
</script>

{@html text} <!-- sink -->
{@html html} <!-- sink -->
{@html clean}
{@html inner} <!-- sink -->
{@html later} <!-- sink -->
{@html bold(text)} <!-- sink -->
{@html bold(clean)}
{@html DOMPurify.sanitize(text)}
{@html body}
<p title={text}>{text}</p>
<iframe title="Preview" srcdoc={text}></iframe> <!-- sink -->
<iframe title="Preview" srcdoc={clean}></iframe>
<div contenteditable="true" bind:innerHTML={html}></div> <!-- sink -->
<input bind:value={text} />
`,
  );

  page(
    "blocks of a template",
    "svelte",
    `
<script>
  import DOMPurify from "dompurify";
  const notes = new URLSearchParams(location.search).getAll("note");
</script>

{#each notes as note, index (note)}
  {@html note} <!-- sink -->
  {@html DOMPurify.sanitize(note)}
  {@html index}
{/each}
{#each [{ text: notes[0], own: "<b>Hello</b>" }] as { text, own }}
  {@html text} <!-- sink -->
  {@html own}
{/each}
{#if notes.length > 0}
  {@const first = notes[0].trim()}
  {@html first} <!-- sink -->
{:else}
  {@html "<p>Nothing</p>"}
{/if}
{#await fetch("/about") then answer}{@html answer}{/await}
`,
  );

  page(
    "stores",
    "svelte",
    `
<script>
  import { page } from "$app/stores";
  import { derived, get, writable } from "svelte/store";

  const hash = writable(decodeURIComponent(location.hash));
  const later = writable("");
  const own = writable("<p>Hello</p>");
  const bold = derived(hash, (text) => \`<b>\${text}</b>\`);
  const load = () => later.set(location.search);
</script>

{@html $page.url.searchParams.get("text")} <!-- sink -->
{@html $page.params.slug} <!-- sink -->
{@html $page.data.text}
{@html $hash} <!-- sink -->
{@html $later} <!-- sink -->
{@html $bold} <!-- sink -->
{@html get(hash)} <!-- sink -->
{@html $own}
`,
  );

  page(
    "runes",
    "svelte",
    `
<script lang="ts">
  import DOMPurify from "dompurify";
  import { page } from "$app/state";

  let { data, body }: { data: string; body: string } = $props();
  let text = $derived(page.url.searchParams.get("text"));
  let clean = $derived(DOMPurify.sanitize(text));
  let long = $derived.by(() => { return \`<p>\${page.url.hash}</p>\`; });
  let html = $state("");
  $effect(() => { html = page.url.searchParams.get("html") ?? ""; });
</script>

{#snippet row(note: string)}<b>{@html note}</b>{/snippet}

{@html text} <!-- sink -->
{@html clean}
{@html long} <!-- sink -->
{@html html} <!-- sink -->
{@html data + body}
{@html page.url.pathname}
{@render row("One")}
`,
  );

  page(
    "a module's script beside a component's",
    "svelte",
    `
<script context="module">
  export const start = location.hash;
  export function show(element) { element.innerHTML = start; } // sink
</script>

<script>
  const own = "<p>Hello</p>";
</script>

{@html start} <!-- sink -->
{@html own}
`,
  );
});
