/**
 * Placeholders: text that stands where a secret belongs, and says so.
 *
 *     xxxxxxxxxxxx   your-api-key   <token>   ${TOKEN}   1234567890   AKIA…EXAMPLE
 */

const WORDS =
  /example|sample|dummy|placeholder|your|change.?(?:it|me|this)|redacted|fake|mock|replace|insert|foobar|todo|xxx|\.\.\.|…|\*\*\*|[<>]|\$\{|\$\(|\{\{|%[sdv]/i;

/** Neighbours on the keyboard, in the alphabet and among the digits, there and back. */
const SEQUENCES = ["abcdefghijklmnopqrstuvwxyz", "01234567890", "qwertyuiop", "asdfghjkl"].flatMap(
  (sequence) => [sequence, [...sequence].reverse().join("")],
);

/** So many characters of a sequence in a row are nobody's luck. */
const RUN = 8;

/** Whether the text says that it is a placeholder; `12345678` does not, and some use it. */
export function hasPlaceholderWord(text: string): boolean {
  return WORDS.test(text);
}

export function isPlaceholder(text: string): boolean {
  return hasPlaceholderWord(text) || isRepeated(text) || hasSequence(text.toLowerCase());
}

/** Whether one character, or a block of up to eight, makes up the text, or one character a good part of it. */
function isRepeated(text: string): boolean {
  if (/(.)\1{5}/.test(text)) return true;
  for (let period = 1; period <= 8 && period * 2 <= text.length; period++) {
    if (text.slice(period) === text.slice(0, -period)) return true;
  }
  return false;
}

function hasSequence(text: string): boolean {
  if (text.length < RUN) return false;
  return SEQUENCES.some((sequence) => {
    for (let start = 0; start + RUN <= sequence.length; start++) {
      if (text.includes(sequence.slice(start, start + RUN))) return true;
    }
    return false;
  });
}
