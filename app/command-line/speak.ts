/** How a verb talks: plain lines to standard error, one JSON object to standard output when `--json` asks for it. */
export type Speaker = {
  say(line: string): void;
  progress(line: string): void;
  answer(words: string, json: Record<string, unknown>): void;
};

/** A speaker for this run. */
export function speaker(json: boolean): Speaker {
  const isTerminal = process.stderr.isTTY;
  return {
    say: (line) => void process.stderr.write(`${line}\n`),
    progress: (line) => void (isTerminal ? process.stderr.write(`\r\u001B[K${line}`) : undefined),
    answer: (words, object) => void process.stdout.write(json ? `${JSON.stringify(object)}\n` : `${words}\n`),
  };
}
