interface ImportMeta {
  /** What the bundler writes into the page. */
  readonly env: Readonly<Record<string, string | undefined>>;
}
