/** Thrown where a row says something for which nobody has written yet how a program shows it. */
export class Ungenerated extends Error {
  override readonly name = "Ungenerated";
}
