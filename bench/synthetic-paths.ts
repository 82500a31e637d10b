const families = ['Llama-3', 'Mistral-7B', 'Qwen2.5-14B', 'gemma-2-9b', 'Yi-1.5-34B', 'Phi-3-mini', 'SmolLM2'];
const tails = ['Instruct', 'DPO', 'slerp', 'merged', 'chat', 'lora', 'base', 'v0.2'];

/** Paths of request files shaped like the board's: six models a namespace, few families, many variants. */
export function syntheticPaths(count: number): string[] {
  return Array.from({ length: count }, (_, number) => {
    const family = families[number % families.length];
    const tail = tails[(number * 5 + (number >> 3)) % tails.length];
    const organisation = `org${Math.floor(number / 6).toString(36)}`;
    const precision = number % 4 === 0 ? 'float16' : 'bfloat16';
    return `${organisation}/${family}-${tail}-${number.toString(36)}_eval_request_False_${precision}_Original.json`;
  });
}
