import type { APIGuild } from 'discord-api-types/v10';
import { guild } from '../guild.ts';
import type { DiscordStore } from '../store/open-discord-store.ts';
import type { Wire } from '../wire.ts';

const noFlags: number = 0;

/** The guild; its owner is its first member. */
export function describeGuild(store: DiscordStore): Wire<APIGuild> {
  const [owner] = store.members.values();
  return {
    id: guild.id,
    name: guild.name,
    icon: null,
    splash: null,
    discovery_splash: null,
    banner: null,
    description: null,
    owner_id: owner?.id ?? guild.applicationId,
    afk_channel_id: null,
    afk_timeout: 300,
    verification_level: 0,
    default_message_notifications: 1,
    explicit_content_filter: 0,
    roles: [...guild.roles],
    emojis: [],
    stickers: [],
    features: [],
    mfa_level: 0,
    application_id: null,
    system_channel_id: null,
    system_channel_flags: noFlags,
    rules_channel_id: null,
    public_updates_channel_id: null,
    safety_alerts_channel_id: null,
    vanity_url_code: null,
    premium_tier: 0,
    premium_progress_bar_enabled: false,
    preferred_locale: 'en-US',
    nsfw_level: 0,
    hub_type: null,
    incidents_data: null,
  };
}
