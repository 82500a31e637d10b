import type { APIApplicationCommandInteractionDataBasicOption, InteractionType } from 'discord-api-types/v10';
import type { ValueOption } from '../bodies/command-options.ts';
import { guild } from '../guild.ts';
import type { DiscordStore } from '../store/open-discord-store.ts';
import { findChannel } from './find-channel.ts';
import type { PersonRefusal } from './refuse.ts';

type Given = APIApplicationCommandInteractionDataBasicOption<InteractionType.ApplicationCommand>;

function isOutside(size: number, min: number | undefined, max: number | undefined): boolean {
  return size < (min ?? Number.NEGATIVE_INFINITY) || size > (max ?? Number.POSITIVE_INFINITY);
}

/** A value as the client would send it: a choice by its name or value, people as login, channels and roles by name. */
export function checkValue(
  store: DiscordStore,
  option: ValueOption,
  raw: string | number | boolean,
): Given | PersonRefusal {
  const { name, type, choices } = option;
  const text = String(raw);
  const chosen = choices?.find((one) => one.name === text || one.value === raw || String(one.value) === text);
  if (choices !== undefined && choices.length > 0 && chosen === undefined) return 'choice-not-offered';
  const value = chosen?.value ?? raw;
  if (type === 3) {
    const sent = String(value);
    return sent === '' || isOutside(sent.length, option.min_length, option.max_length ?? 6000)
      ? 'wrong-value'
      : { name, type, value: sent };
  }
  if (type === 4 || type === 10) {
    const sent = text.trim() === '' ? Number.NaN : Number(value);
    const isRight = Number.isFinite(sent) && (type === 10 || Number.isSafeInteger(sent));
    return !isRight || isOutside(sent, option.min_value, option.max_value)
      ? 'wrong-value'
      : { name, type, value: sent };
  }
  if (type === 5) {
    const sent = text.toLowerCase();
    return sent === 'true' || sent === 'false' ? { name, type, value: sent === 'true' } : 'wrong-value';
  }
  const bare = text.replace(/^[@#]/, '');
  const found =
    type === 6
      ? [...store.members.values()].find(({ id, login }) => id === bare || login === bare)?.id
      : type === 7
        ? findChannel(store, bare)?.id
        : guild.roles.find((role) => role.id === bare || role.name === bare)?.id;
  return found === undefined ? 'wrong-value' : { name, type, value: found };
}
