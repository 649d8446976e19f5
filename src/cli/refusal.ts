/** Why something cannot be explained: the user's to mend, and no fault of ours. */
export class Refusal extends Error {
  override readonly name = "Refusal";
}
