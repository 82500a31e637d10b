/** Lines that a form, a template or a program wrote: they say nothing about what their author wants. */
export const noise: readonly RegExp[] = [
  /your request has been submitted to the evaluation queue!?/gi,
  /please wait for up to an hour for the model to show(?: up)? in the pending list\.?/gi,
  /for safety reasons?, we do not allow these models to be automatically submitted to the leaderboard\.?/gi,
  /no description provided\.?/gi,
  /^(?:\[?\d{2,}\]?[ :]|\d{4}-\d\d-\d\d[T ]\d\d:\d\d|traceback \(most|\s*file "[^"]+", line \d+|\s*at \S+ ?\(|(?:info|warning|debug|error) ?[:|[-]).*$/gim,
  /^\S*(?:image|screenshot|截屏|captura|schermata)[^\n]{0,60}\.(?:png|jpe?g|gif|webp)\s*$/gim,
];
