/** One question that people ask about the board. Its answer is templates/faq/{name}.md. */
export interface FaqEntry {
  name: string;
  /** Words or phrases that are about this and hardly anything else; `*` stands for the rest of a word. */
  telling: readonly string[];
  /** Words that fit, but fit other entries as well. */
  fitting: readonly string[];
}

/** Every question of the board's two FAQ documents, and the rules that people ask about most, in the order of the list. */
export const faqEntries: readonly FaqEntry[] = [
  {
    name: 'remote-code',
    telling: ['trust_remote_code', 'trust remote code', 'remote code', 'custom code', 'auto_map'],
    fitting: ['code', 'unsafe', 'custom'],
  },
  {
    name: 'supported-models',
    telling: [
      'supported',
      'architecture*',
      'transformers',
      'model type*',
      'model* of type',
      'type* of model*',
      'kind* of model*',
      'encoder*',
      'mamba',
      'gguf',
      'awq',
      'vision',
    ],
    fitting: ['support', 'stable', 'type*'],
  },
  {
    name: 'size-limits',
    telling: [
      'size limit*',
      'too large',
      'too big',
      'how big',
      'how large',
      'maximum size',
      'largest',
      'quantised',
      'quantized',
      'float32',
      'fp32',
      'precision*',
    ],
    fitting: ['size', 'limit*', 'large', 'big', 'parameters', '8bit', '4bit', 'gptq', 'float16', 'bfloat16'],
  },
  {
    name: 'model-card',
    telling: ['model card', 'licence', 'license', 'readme', 'card'],
    fitting: ['metadata', 'description'],
  },
  {
    name: 'quota',
    telling: ['quota', 'how many models', 'how many submissions', 'how often', 'rate limit*', 'submission limit'],
    fitting: ['many', 'week', 'limit*'],
  },
  {
    name: 'submit',
    telling: [
      'how do i submit',
      'how to submit',
      'how can i submit',
      'upload my model',
      'add my model',
      'get my model on',
    ],
    fitting: ['submit', 'submission*', 'upload', 'evaluate'],
  },
  {
    name: 'chat-template',
    telling: ['chat template*', 'chat_template', 'jinja', 'system prompt'],
    fitting: ['template*', 'chat'],
  },
  {
    name: 'follow',
    telling: ['follow', 'track', 'status', 'progress', 'how long', 'queue'],
    fitting: ['request file', 'when', 'launched', 'wait*'],
  },
  {
    name: 'disappeared',
    telling: [
      'disappear*',
      'vanish*',
      'no longer in the queue',
      'not in the queue',
      'not showing',
      'not visible',
      'hidden',
    ],
    fitting: ['queue*', 'missing', 'gone', 'filter*'],
  },
  {
    name: 'failure-causes',
    telling: ['cause*', 'why did * fail', 'why do * fail', 'why fail*', 'reasons for failure'],
    fitting: ['fail*', 'failure', 'error*', 'crash*'],
  },
  {
    name: 'report-failure',
    telling: [
      'report a fail*',
      'report * failure',
      'report an evaluation',
      'report',
      'relaunch*',
      'rerun',
      're-run',
      'restart*',
    ],
    fitting: ['fail*', 'log', 'logs', 'again'],
  },
  {
    name: 're-upload',
    telling: ['re-upload*', 'reupload*', 'another name', 'different name', 'other name'],
    fitting: ['again', 'upload', 'name'],
  },
  {
    name: 'results',
    telling: [
      'details dataset',
      'result* dataset',
      'contents dataset',
      'where * result*',
      'where * details',
      'what information',
      'kind of information',
      'details',
    ],
    fitting: ['result*', 'information', 'dataset*', 'samples', 'download'],
  },
  {
    name: 'duplicates',
    telling: ['duplicate*', 'several times', 'multiple times', 'appear* twice', 'listed twice', 'more than once'],
    fitting: ['twice', 'same model', 'times'],
  },
  {
    name: 'flagging',
    telling: ['what is flagging', 'flagging', 'flag a model', 'contaminat*', 'cheat*', 'flag'],
    fitting: ['flagged', 'unfair', 'copy', 'copies', 'test data'],
  },
  {
    name: 'wrongly-flagged',
    telling: [
      'wrongly flagged',
      'flagged improperly',
      'flagged incorrectly',
      'appeal*',
      'unflag',
      'my model * flagged',
      'remove the flag',
    ],
    fitting: ['flagged', 'unfair', 'mistake'],
  },
  {
    name: 'search',
    telling: ['search*', 'how do i find', 'look up', 'regex', 'filter by', 'multiple names', 'several names'],
    fitting: ['find', 'filter*', 'names', 'license', 'licence'],
  },
  {
    name: 'update',
    telling: [
      'update* my model',
      'new version',
      'upgrade*',
      'resubmit*',
      're-submit*',
      'newer commit',
      'new commit',
      'new weights',
      'update',
    ],
    fitting: ['commit', 'again', 'change*', 'replace'],
  },
  {
    name: 'removal',
    telling: ['remove*', 'removing', 'removal', 'delete*', 'deleting', 'take down', 'take * off', 'withdraw*'],
    fitting: ['my model', 'off', 'hide'],
  },
  {
    name: 'rename',
    telling: ['rename*', 'renaming', 'change the name', 'new name', 'name change*', 'moved to'],
    fitting: ['name', 'move', 'transfer'],
  },
  {
    name: 'official-providers',
    telling: ['official provider*', 'maintainer* choice', "maintainer's highlight", 'highlight*', 'curated', 'trusted'],
    fitting: ['official', 'provider*', 'button', 'maintainer*'],
  },
  {
    name: 'raw-scores',
    telling: ['raw', 'raw score*', 'normali*', 'baseline', 'average comput*', 'how are scores', 'average calculated'],
    fitting: ['score*', 'average', 'lower bound', 'random'],
  },
  {
    name: 'categories',
    telling: [
      'categor*',
      'pretrained',
      'continuously',
      'fine-tuned',
      'finetuned',
      'merge',
      'merges',
      'moerge*',
      'rlhf',
    ],
    fitting: ['type*', 'chat', 'merged', 'base'],
  },
  {
    name: 'intended-uses',
    telling: [
      'intended use*',
      'use the leaderboard for',
      'use the board for',
      'purpose',
      'what is the leaderboard for',
      'use case*',
    ],
    fitting: ['use', 'uses', 'compare', 'ideal'],
  },
  {
    name: 'closed-models',
    telling: [
      'closed-source',
      'closed source',
      'closed model*',
      'gpt-4*',
      'gpt4*',
      'chatgpt',
      'claude',
      'gemini',
      'proprietary',
      'commercial',
    ],
    fitting: ['closed', 'api'],
  },
  {
    name: 'api',
    telling: ['gradio', 'gradio api', 'api access', 'scrape', 'programmatic*'],
    fitting: ['api', 'access', 'client'],
  },
  {
    name: 'another-problem',
    telling: ['another problem', 'other problem', 'something else', 'contact', 'need help'],
    fitting: ['help', 'problem', 'question'],
  },
];
