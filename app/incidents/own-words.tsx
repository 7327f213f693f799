import { Textarea, type TextareaProps } from "#parts";
import { wordingPrompts } from "./rules/wording-prompts.ts";

/**
 * Where an adult writes what they saw and did. Words that judge or hide get a question beside them: never a block, and
 * never on the words of a child or a family. It can be folded away, and then stays away on that device.
 */
export function OwnWords({ child, ...textarea }: TextareaProps & { child: string }) {
  const prompts = wordingPrompts(textarea.value ?? "", child);
  return (
    <Textarea
      {...textarea}
      formGroup={{
        attributes: { "data-wording": child },
        after: (
          <details class="ls-wording" open hidden={prompts.length === 0}>
            <summary>Could it be said more plainly?</summary>
            <div role="status">
              {prompts.map(({ phrase, ask }) => (
                <p>
                  “{phrase}”: {ask}
                </p>
              ))}
            </div>
          </details>
        ),
      }}
    />
  );
}
