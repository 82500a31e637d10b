/** One model repository of the sandbox, as what differs from a healthy one. */
export interface ModelSpec {
  name: string;
  /** First commit; made from the name when absent. */
  sha?: string;
  /** Ids of further commits on main, each of which changes only the card. */
  otherShas?: string[];
  /** A class of transformers, for example LlamaForCausalLM; modelType only when it is not the class's own. */
  architecture?: string;
  modelType?: string;
  /** Billions of parameters. */
  size: number;
  licence?: 'apache-2.0' | 'other' | 'other-named' | 'none' | (string & {});
  card?: 'full' | 'short' | 'none';
  /** Free text added to the card, below the template's. */
  cardNote?: string;
  baseModel?: string;
  tags?: string[];
  weights?: 'safetensors' | 'pickle' | 'adapter' | 'gptq';
  /** Same words, same weight hashes. */
  weightsOf?: string;
  config?: 'read' | 'missing' | 'unreadable';
  tokenizer?: 'read' | 'missing' | 'larger-than-embeddings';
  chatTemplate?: 'tokenizer' | 'jinja' | 'none';
  /** auto_map in config.json and the Python files it names. */
  remoteCode?: boolean;
  access?: 'public' | 'private' | 'gated' | 'disabled';
  formerName?: string;
  /** Title of one further commit after `sha`, which repairs the tokenizer. */
  laterCommit?: string;
}
