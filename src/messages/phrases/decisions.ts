/** What a maintainer's words decide. The forms of the deciding verbs are shared by all lists. */
const done =
  '(?:merged|removed|deleted|flagged|unflagged|un-flagged|re-?launched|re-?started|re-?submitted|re-?queued|re-?run|re-?ran|re-?named|approved|cancell?ed|hidden|hid|re-?added|added|submitted (?:it|them|both)|put (?:it |them )?back|took (?:it|them) (?:off|down)|moved)';
const doing =
  '(?:merging|removing|deleting|flagging|un-?flagging|re-?launching|re-?starting(?! (?:the |our )?(?:space|server|app|backend|front-?end|queue|leader ?board))|re-?submitting|re-?queue?ing|re-?running|re-?naming|approving|cancell?ing|hiding|lifting (?:the|this|that) flag)';
const order =
  '(?:merge|remove|delete|(?:un-?)?flag|re-?launch|re-?start|re-?queue|re-?run|re-?name|re-?try|cancel|hide|approve|proceed)';

/** Decisions to be carried out now. */
export const decidesNow: readonly string[] = [
  'lgtm\\b',
  'looks good to me',
  '(?:^|[.!,:] ?|ok,? |yes,? |sure,? )approved?(?= *(?:$|[.!,:👍✅]|from|,? (?:please|go|merge|thanks)))',
  'i approve\\b',
  "(?:please |you can |you may |let's |so )?go ahead\\b",
  'ok(?:ay)? (?:for|from|by|with) (?:me|us|my side)',
  '(?:fine|good|ok) (?:for|by|with) me',
  'ship it',
  `let's (?:just )?${order}(?= *(?:$|[.!]))`,
  `(?:ok|okay|fine|good|happy) (?:to|with) (?:${order}|${doing})`,
  `(?:looks|all) good,? (?:merging|${doing})`,
  `(?:^[^a-z0-9]*|[.!,:] ?|\\b(?:i'm|i am|we are|we're|ok|okay|yes|sure|so|then|and|now|thanks|agreed) )${doing}\\b`,
  `(?:^[^a-z0-9]*|[.!,:] ?|\\b(?:ok|okay|yes|sure|please|pls|so|then|agreed|and|just|let's) )${order} (?:it|this|them|that|these|both|all|⟦|⟨link⟩|the (?:model|request|pr|prs|entry|flag))`,
  `(?:^|\\b(?:yes|ok|okay|sure),? )(?:please |pls )?${order}(?: please)?(?= *(?:$|[.!]))`,
  `(?:i'll|i will|let me|we'll|we will) (?:just )?${order} (?:it|this|them|that|these|both|⟦|the (?:model|request|pr|prs|entry|flag))`,
  '진행해 ?주세요',
  '승인합니다',
  '同意,?请',
  '批准',
  '承認します',
  'aprovado',
  'pode (?:rodar|remover|fazer)',
  'approuvé',
  'vas-y',
  'allez-y',
  'genehmigt',
  'aprobado',
  'adelante',
  'approvato',
  'onaylandı',
  'onaylıyorum',
  'موافق',
  'одобрено',
];

/** Decisions that were carried out already. */
export const decidedBefore: readonly string[] = [
  "(?:^|[.!,:] ?|ok,? |hi,? |hey,? )(?:all |should be |it's |it is |this is |now |that's |just )?done\\b",
  'just did (?:it|that|so)',
  'i did (?:it|that)\\b',
  `(?:^|[.!,:] ?|\\b(?:ok|okay|and|now|just|both|all) )${done}\\b(?! (?:in (?!(?:b?float|bf|fp|[48]-?bit))|by |for |because |as |since |if |when |once ))`,
  `\\b(?:i|we)(?:'ve| have)? (?:just |already |now |also )?${done}\\b`,
  `\\b(?:it|it's|they|this|both|all|everything|⟦\\d+⟧|model|models|request|requests|prs?)(?:'s| is| are| was| were| has been| have been| got)?(?: now| already| just)? ${done}(?= (?:now|on|from|yesterday|today|last|already|again|manually|by hand|in both)|[ !.,)]*(?:$|\\n|[!.,]))`,
  `(?:all|both|these|those)(?: \\w+)? (?:are|is|were|was|have been|has been) (?:now |already )?${done}`,
  '(?:changed|reset|set|put) (?:its|the|their|your) (?:status|request)',
  '(?:set|put|moved|changed) (?:it|them|this|⟦\\d+⟧) (?:back )?(?:to|in|into) (?:the )?(?:pending|queue)',
  'back in the (?:queue|pending)',
  '(?:is|are|was|were|has been|have been) (?:set|put|moved) back (?:to|in|into|on)',
  '삭제했습니다',
  '완료했습니다',
  '처리했습니다',
  '已(?:经)?(?:删除|合并|标记|重新|处理)',
  '完了しました',
  '削除しました',
  'feito\\b',
  'removido',
  "c'est fait",
  'fait !',
  'erledigt',
  'hecho\\b',
  'fatto\\b',
  'tamamlandı',
  'yapıldı',
  'تم\\b',
  'готово',
  'сделано',
  'удалено',
];

/** Whatever takes a decision back: conditions, delays, refusals, questions to others, thinking aloud. */
export const decidesNothing: readonly string[] = [
  '\\b(?:not|never|no|cannot|nothing)\\b',
  "n't\\b",
  '\\b(?:if|once|when|unless|until|till|whenever|as soon as|in case|provided|before|after|assuming)\\b',
  '\\b(?:would|could|might|may|should|maybe|perhaps|probably|possibly|eventually|theory|in principle)\\b',
  '\\b(?:wait|waiting|hold on|hold off|wrong|mistake|undo|revert(?:ed|ing)?|yesterday|instead)\\b',
  '\\b(?:tomorrow|later|soon|next (?:week|month|days?|monday)|on (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)|by (?:monday|friday|sunday)|this weekend|within (?:the|a|one|\\d+)|in (?:a|two|three|\\d+) (?:days?|weeks?))\\b',
  '\\?',
  '\\byour(?:self)?\\b',
  '\\b(?:can|do|did|have|please) you\\b',
  'use the renamer',
  "let's (?:give|wait)",
  'because|\\bsince\\b',
];
