/** The bytes that base64 (of either alphabet) stands for, one character each; `undefined` if it is not base64. */
export function base64(text: string): string | undefined {
  try {
    return atob(text.replaceAll("-", "+").replaceAll("_", "/"));
  } catch {
    return undefined;
  }
}
