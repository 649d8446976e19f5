import { describe, expect, test } from "vitest";

import { findings, page } from "./page.ts";

describe("Vue", () => {
  page(
    "what a script for the template alone computes",
    "vue",
    `
<script setup lang="ts">
import { computed, reactive, ref, watch } from "vue";
import { useRoute } from "vue-router";

const props = defineProps<{ body: string }>();
const route = useRoute();
const title = computed(() => \`<b>\${route.query.title}</b>\`);
const hash = ref(decodeURIComponent(location.hash));
const later = ref("");
const watched = ref("");
const empty = ref("");
const state = reactive({ html: "", own: "<p>Hello</p>" });
const { page } = route.params;
function load() {
  later.value = String(route.query.later);
  state.html = route.query.html as string;
}
watch(() => route.query.watched, (text) => { watched.value = text; });
</script>

<template>
  <main>
    <p v-html="title" /> <!-- sink -->
    <p v-html="hash" /> <!-- sink -->
    <p v-html="later" /> <!-- sink -->
    <p v-html="watched" /> <!-- sink -->
    <p v-html="empty" />
    <p v-html="state.html" /> <!-- sink -->
    <p v-html="state.own" />
    <p v-html="page" /> <!-- sink -->
    <p v-html="body" />
    <p v-html="props.body" />
    <p v-html="nobody" />
    <p :title="page">{{ page }}</p>
  </main>
</template>
`,
  );

  page(
    "what was sanitized on its way",
    "vue",
    `
<script setup>
import DOMPurify from "dompurify";
import { computed, ref } from "vue";
import { useRoute } from "vue-router";

const { query } = useRoute();
const clean = computed(() => DOMPurify.sanitize(query.text));
const later = ref("");
later.value = DOMPurify.sanitize(query.later);
const purify = (text) => DOMPurify.sanitize(text);
const bold = (text) => \`<b>\${text}</b>\`;
</script>

<template>
  <p v-html="clean" />
  <p v-html="later" />
  <p v-html="purify(query.text)" />
  <p v-html="DOMPurify.sanitize(query.text)" />
  <p v-html="bold(purify(query.text))" />
  <p v-html="bold(query.text)" /> <!-- sink -->
</template>
`,
  );

  page(
    "options of a component",
    "vue",
    `
<template>
  <main>
    <p v-html="name" /> <!-- sink -->
    <p v-html="own" />
    <p v-html="loaded" /> <!-- sink -->
    <p v-html="title" /> <!-- sink -->
    <p v-html="clean" />
    <p v-html="preview" /> <!-- sink -->
    <p v-html="full" /> <!-- sink -->
    <p v-html="render(name)" /> <!-- sink -->
    <p v-html="purify(name)" />
    <p v-html="body" />
  </main>
</template>

<script>
import DOMPurify from "dompurify";

export default {
  props: { body: String },
  data() {
    return { name: this.$route.query.name, loaded: "", own: "<b>Hello</b>" };
  },
  computed: {
    title() { return "<b>" + this.$route.query.title + "</b>"; },
    clean() { return DOMPurify.sanitize(this.name); },
    preview() { return this.title + this.own; },
    full: { get() { return this.$route.params.text; }, set(text) { this.save(text); } },
  },
  created() {
    this.loaded = new URLSearchParams(window.location.search).get("text");
  },
  methods: {
    render(text) { return \`<i>\${text}</i>\`; },
    purify(text) { return DOMPurify.sanitize(text); },
  },
};
</script>
`,
  );

  page(
    "what a component's setup returns",
    "vue",
    `
<script lang="ts">
import { computed, defineComponent, onMounted, ref } from "vue";
import { useRoute } from "vue-router";

export default defineComponent({
  setup() {
    const route = useRoute();
    const html = computed(() => route.query.html);
    const own = ref("<p>Hello</p>");
    const box = ref<HTMLElement>();
    onMounted(() => {
      box.value.innerHTML = route.query.box as string; // sink
    });
    return { html, own, raw: route.query.raw };
  },
});
</script>

<template>
  <p ref="box" v-html="html" /> <!-- sink -->
  <p v-html="own" />
  <p v-html="raw" /> <!-- sink -->
</template>
`,
  );

  page(
    "loops, slots and what templates have by themselves",
    "vue",
    `
<script setup>
const notes = new URLSearchParams(location.search).getAll("note");
const own = ["<b>One</b>", "<i>Two</i>"];
</script>

<template>
  <ul>
    <li v-for="(note, index) in notes" :key="index" v-html="note" /> <!-- sink -->
    <li v-for="note of own" :key="note" v-html="note" />
    <li v-for="note in notes" :key="note">{{ note }}</li>
    <Card v-slot="{ note }"><b v-html="note" /></Card>
    <li v-html="$route.query.text" /> <!-- sink -->
    <li v-html="$t('hello')" />
    <li :innerHTML="$route.query.text" /> <!-- sink -->
    <li .innerHTML="$route.hash" /> <!-- sink -->
    <li v-bind:innerHTML="\`<b>\${$route.query.text}</b>\`" /> <!-- sink -->
    <iframe :srcdoc="$route.query.text" /> <!-- sink -->
    <li v-text="$route.query.text" />
  </ul>
</template>
`,
  );

  test("a component without a template, and a template without a script", () => {
    const script = `<script>export default { created() { document.body.innerHTML = location.hash; } };</script>`;
    expect(findings(script, "vue")).toHaveLength(1);
    expect(findings(`<template><p v-html="text" /></template>`, "vue")).toEqual([]);
  });

  test("the message tells the way through script and template", () => {
    const [found] = findings(
      `<script setup>
const text = decodeURIComponent(location.hash);
const html = "<b>" + text + "</b>";
</script>
<template><p v-html="html" /></template>`,
      "vue",
    );
    expect(found).toMatchObject({ line: 5, column: 22 });
    expect(found?.message).toContain("`location.hash` (line 2 → 3) comes from outside the page");
    expect(found?.message).toContain("reaches `v-html`");
  });
});
