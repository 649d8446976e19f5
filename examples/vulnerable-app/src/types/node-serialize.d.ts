declare module "node-serialize" {
  function unserialize(text: string): unknown;
}
