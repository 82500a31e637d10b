/** Arguments that are completed while somebody types them, and with what. */
export const completedArguments: Record<string, 'model' | 'case' | 'verb'> = {
  ...{ model: 'model', target: 'model', from: 'model' },
  ...{ case: 'case', verb: 'verb' },
};
