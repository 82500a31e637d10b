import type { Action } from './phrase-rule.ts';

const someModel =
  '(?:⟦|⟨|[a-z][\\w.-]*\\d+b\\b|(?:(?:this|these|those|it|them|mine|that|both|all)\\b)|(?:the|my|our|a|an|new|following|another|some|few|\\d+|two|three)?(?: [\\w-]+){0,3} (?:models?|merges?|llms?|finetunes?|fine-tunes?|checkpoints?|ones?|repos?|mixtral|mistral|llama|qwen|gemma|phi|falcon|yi|deepseek|gpt|claude|gemini|olmo|bloom|command-?r)\\b)';

/** What people ask the board to do, in English. Other languages are whole phrases in the tables of their intent. */
export const actions: readonly Action[] = [
  {
    rule: 'asks-for-rerun',
    says: 'failure_report',
    weight: 4,
    base: 're-?runs?|re-?starts?|re-?launch|re-?queue|re-?try|re-?trigger|re-?schedule|re-?evaluate|re-?eval|re-?do|run ~ again|start ~ again|launch ~ again|evaluate ~ again|(?:start|run) ~ anew|set ~ off again|put ~ back (?:in|into|to|on)\\b ~ (?:queue|pending)|set ~ to pending|(?:try|run|do) ~ (?:once|one) more|(?:try|run|evaluate|test|start) ~ (?:again|another time|one more time)|give (?:it|them|⟦\\d+⟧) another (?:try|go|run|shot)|kick (?:it |them )?off ~ again|resume',
    gerund: 're-?running|re-?starting|re-?launching|re-?queuing|re-?queueing|re-?trying|re-?evaluating',
    participle:
      're-?run|re-?started|re-?launched|re-?queued|re-?tried|re-?triggered|re-?evaluated|run again|started again|started anew|run anew|restarted|put back in the queue|reset to pending',
    noun: 're-?run|re-?start|re-?launch|re-?try|re-?evaluation',
  },
  {
    rule: 'asks-for-evaluation',
    says: 'submission',
    weight: 3.5,
    base: 'evaluate|eval|add|submit|re-?submit|include|test|benchmark|queue|run|put|accept|assess|score|list',
    gerund: 'evaluating|adding|submitting|testing|benchmarking|including|queuing|running',
    participle: 'evaluated|added|submitted|tested|benchmarked|included|queued|listed',
    object: someModel,
    unless: [
      'template',
      'hugging ?face hub',
      '(?:will|did|have|do|would|are) you (?:\\w+ ){0,2}(?:submit|submitted|plan|going to)',
    ],
  },
  {
    rule: 'asks-for-removal',
    says: 'removal',
    weight: 5,
    base: 'remove|delete|withdraw|retract|erase|unlist|de-?list|purge|cancel|hide|drop|discard|(?:kick|throw) ~ out\\b|take ~ (?:down|off|out)\\b|taking out|pull ~ (?:down|from)|get rid of|stop (?:the |this |my )?(?:evaluation|eval|job|run)',
    gerund: 'removing|deleting|withdrawing|taking (?:down|out|off)|cancell?ing|hiding|unlisting|dropping',
    participle: 'removed|deleted|withdrawn|retracted|erased|unlisted|cancell?ed|hidden|taken (?:down|off|out)|dropped',
    noun: 'removal|deletion|withdrawal|take-?down|cancell?ation',
    unless: [
      '(?:remove|drop|delete|lift|take|clear|hide)[^.?!\\n]{0,30}(?:\\bflag|\\btag\\b|\\bmark\\b|\\blabel|\\bfilter|\\blimit|restriction|\\bgate|gating|access|\\bcheck|\\bcomment|duplicates? from)',
      'get rid of[^.?!\\n]{0,30}(?:flag|mark)',
      '\\bflag (?:\\w+ ){0,2}(?:be )?(?:removed|deleted|taken|dropped|lifted)',
      '\\bfilters?\\b',
      '(?:remove|delete|hide|edit)[^.?!\\n]{0,20}(?:comment|thread|discussion|post|message|repl(?:y|ies)|obstacle|dropout|layers?|typo)\\b',
    ],
  },
  {
    rule: 'asks-for-rename',
    says: 'rename',
    weight: 5.5,
    base: 're-?name|change ~ names?|update ~ names?|correct ~ names?|move ~ results?|transfer|replace ~ name|switch ~ name',
    gerund: 're-?naming|changing ~ name|transferring|updating ~ name',
    participle: 're-?named|transferred|name ~ (?:updated|changed|corrected)',
    unless: ['(?:rename|change)[^.?!\\n]{0,30}(?:thread|discussion|title|issue|column|post|topic|tab)\\b'],
    noun: 're-?name|re-?naming|(?:model )?name change|change of (?:model |the )?names?|transfer',
  },
  {
    rule: 'asks-to-merge',
    says: 'rename',
    weight: 4.5,
    base: 'proceed with the merge|merge of (?:⟨link⟩|the prs?|both)|(?:check and )?merge (?:⟨link⟩|it|them|this|these|both|the|my|our|when|as|asap|whenever)|merge(?= *(?:$|[.!?\\n]))|accept (?:the|my|our) prs?',
    gerund: 'merging (?:⟨link⟩|it|them|the|my|our)',
    participle: '(?:prs?|⟨link⟩) ~ merged',
    unless: [
      'tell me when',
      'merge (?:the )?(?:two|both|these) (?:threads|discussions|issues|models)',
      'we should merge',
      'merged? model',
    ],
  },
  {
    rule: 'asks-for-flag',
    says: 'flag',
    weight: 5,
    base: 'flag|red-?flag',
    gerund: 'flagging',
    participle: 'flagged',
    noun: 'flag request',
    unless: [
      '(?:remove|lift|take|clear|drop|delete|review|reconsider|undo|get rid of|without|un)[^.?!\\n]{0,40}\\bflag',
      'flag (?:the|that|this) (?:day|date|comment|post|issue|thread|message|bug)',
      'flag(?:ged)? (?:icon|emoji|filter|column|in red|argument)',
      'why[^.?!\\n]{0,30}flag',
      'has been flagged|was flagged|were flagged|got flagged|is flagged|being flagged',
    ],
  },
  {
    rule: 'asks-to-unflag',
    says: 'flag_appeal',
    weight: 7,
    base: 'un-?flag|(?:remove|lift|take|clear|drop|delete|review|reconsider|undo|revert|re-?check|get rid of|reverse) ~ (?:flag|flagging|mark|contamination label|contaminated label)\\b|un-?mark|reinstate',
    gerund: 'un-?flagging|(?:removing|lifting|reviewing|clearing) ~ flag',
    participle: 'un-?flagged|flag ~ (?:removed|lifted|reviewed|cleared|taken off)|reinstated',
    noun: 'un-?flag(?:ging)?|flag appeal|flag removal|removal of (?:the |my |our )?flag',
    unless: ['how (?:do|can|to)\\b'],
  },
];
