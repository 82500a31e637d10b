import { matchPrecision } from './match-precision.ts';
import type { ModelFacts } from './model-facts.ts';
import type { Note } from './note.ts';
import { ownPrecision } from './own-precision.ts';

/**
 * The precision as given, else the one that the weights come in, else the board's first one. `facts` are those of the
 * files that are loaded: the base model's for an adapter.
 */
export function settlePrecision(
  given: string | null,
  facts: ModelFacts,
  precisions: readonly string[],
): { value: string; notes: Note[] } {
  const known = given === null ? null : matchPrecision(given, precisions);
  if (known !== null) return { value: known, notes: [] };
  const quantised = ownPrecision(facts, precisions);
  if (quantised !== null) return chosen(quantised, 'quantisation', quantised);
  const declared = declaredType(facts);
  const own = declared === null ? null : matchPrecision(declared, precisions);
  if (declared !== null && own !== null) return chosen(own, 'dtype', declared);
  // float32 weights keep their range in bfloat16; in float16 they may overflow.
  const wide =
    declared !== null && matchPrecision(declared, ['float32']) ? matchPrecision('bfloat16', precisions) : null;
  return chosen(wide ?? precisions[0] ?? 'float16', 'default', declared ?? '');
}

function chosen(precision: string, because: 'dtype' | 'quantisation' | 'default', declared: string) {
  const notes: Note[] = [{ code: 'precision-chosen', precision, because, declared }];
  return { value: precision, notes };
}

/** `dtype` since transformers 5, `torch_dtype` before; models of several parts say it in `text_config`. */
function declaredType(facts: ModelFacts): string | null {
  if (facts.config.state !== 'read') return null;
  const { dtype, torch_dtype, text_config } = facts.config.value;
  const inner: { dtype?: unknown; torch_dtype?: unknown } =
    typeof text_config === 'object' && text_config !== null ? text_config : {};
  const first = [dtype, torch_dtype, inner.dtype, inner.torch_dtype].find((value) => typeof value === 'string');
  return typeof first === 'string' ? first : null;
}
