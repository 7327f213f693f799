/** How a verb talks: plain lines to standard error, one JSON object to standard output when `--json` asks for it. */
export type Speaker = {
  say(line: string): void;
  progress(line: string): void;
  answer(words: string, json: Record<string, unknown>): void;
  /** Says why it cannot be done; with `--json` as the one object too, so that whoever reads it is never left with nothing. */
  refuse(sentence: string): 1;
};

/** A speaker for this run. */
export function speaker(json: boolean): Speaker {
  const isTerminal = process.stderr.isTTY;
  let isProgressing = false;
  const say = (line: string) => {
    process.stderr.write(`${isProgressing ? "\n" : ""}${line}\n`);
    isProgressing = false;
  };
  const answer = (words: string, object: Record<string, unknown>) => {
    if (isProgressing) process.stderr.write("\n");
    isProgressing = false;
    process.stdout.write(json ? `${JSON.stringify(object)}\n` : `${words}\n`);
  };
  return {
    say,
    answer,
    progress: (line) => {
      if (!isTerminal) return;
      process.stderr.write(`\r\u001B[K${line}`);
      isProgressing = true;
    },
    refuse: (sentence) => {
      say(sentence);
      if (json) answer(sentence, { error: sentence });
      return 1;
    },
  };
}
