/** The shapes that travel between Discord and a bot, as far as the double speaks them. */

export interface WireUser {
  readonly id: string;
  readonly username: string;
  readonly discriminator: string;
  readonly global_name: string | null;
  readonly avatar: string | null;
  readonly bot: boolean;
  readonly public_flags: number;
}

export interface WireRole {
  readonly id: string;
  readonly name: string;
  readonly permissions: string;
  readonly position: number;
  readonly color: number;
  readonly hoist: boolean;
  readonly managed: boolean;
  readonly mentionable: boolean;
  readonly flags: number;
}

export interface WireMember {
  readonly user: WireUser;
  readonly roles: readonly string[];
  readonly nick: string | null;
  readonly avatar: string | null;
  readonly joined_at: string;
  readonly premium_since: string | null;
  readonly deaf: boolean;
  readonly mute: boolean;
  readonly pending: boolean;
  readonly flags: number;
  readonly communication_disabled_until: string | null;
}

export interface WireOverwrite {
  readonly id: string;
  /** 0 role, 1 member. */
  readonly type: 0 | 1;
  readonly allow: string;
  readonly deny: string;
}

export interface WireChannel {
  readonly id: string;
  readonly type: number;
  readonly guild_id?: string;
  readonly parent_id?: string | null;
  readonly name?: string;
  readonly permission_overwrites?: readonly WireOverwrite[];
  readonly recipients?: readonly WireUser[];
  readonly [field: string]: unknown;
}

export interface WireEmbed {
  readonly type: string;
  readonly title?: string;
  readonly description?: string;
  readonly url?: string;
  readonly timestamp?: string;
  readonly color?: number;
  readonly footer?: { readonly text: string; readonly icon_url?: string };
  readonly author?: { readonly name: string; readonly url?: string; readonly icon_url?: string };
  /** Discord tells an app where it keeps a file, and the file's description. */
  readonly image?: { readonly url: string; readonly proxy_url?: string; readonly description?: string };
  readonly thumbnail?: { readonly url: string };
  readonly fields?: readonly { readonly name: string; readonly value: string; readonly inline?: boolean }[];
}

export interface WireSelectOption {
  readonly label: string;
  readonly value: string;
  readonly description?: string;
  readonly default?: boolean;
}

/** Any component; which fields are there depends on its type. */
export interface WireComponent {
  readonly type: number;
  readonly id?: number;
  readonly custom_id?: string;
  readonly style?: number;
  readonly label?: string;
  readonly emoji?: { readonly id?: string | null; readonly name?: string | null };
  readonly url?: string;
  readonly disabled?: boolean;
  readonly placeholder?: string;
  readonly min_values?: number;
  readonly max_values?: number;
  readonly options?: readonly WireSelectOption[];
  readonly content?: string;
  readonly accessory?: WireComponent;
  readonly components?: readonly WireComponent[];
}

export interface WireAttachment {
  readonly id: string;
  readonly filename: string;
  readonly size: number;
  readonly url: string;
  readonly proxy_url: string;
  readonly content_type?: string;
  readonly description?: string;
  readonly ephemeral?: boolean;
}

export interface WireReference {
  readonly type: number;
  readonly channel_id: string;
  readonly message_id: string;
  readonly guild_id?: string;
}

export interface WireMessage {
  readonly id: string;
  readonly type: number;
  readonly channel_id: string;
  readonly author: WireUser;
  readonly content: string;
  readonly timestamp: string;
  readonly edited_timestamp: string | null;
  readonly tts: boolean;
  readonly pinned: boolean;
  readonly flags: number;
  readonly mention_everyone: boolean;
  readonly mentions: readonly WireUser[];
  readonly mention_roles: readonly string[];
  readonly attachments: readonly WireAttachment[];
  readonly embeds: readonly WireEmbed[];
  readonly components: readonly WireComponent[];
  readonly nonce?: string | number;
  readonly webhook_id?: string;
  readonly application_id?: string;
  readonly message_reference?: WireReference;
  readonly referenced_message?: WireMessage | null;
  /** What a forwarded message said, of which only some fields come along. */
  readonly message_snapshots?: readonly { readonly message: Partial<WireMessage> }[];
  readonly interaction_metadata?: Readonly<Record<string, unknown>>;
  readonly interaction?: Readonly<Record<string, unknown>>;
}

export interface WireChoice {
  readonly name: string;
  readonly name_localizations?: Readonly<Record<string, string>> | null;
  readonly value: string | number;
}

/** A registered command's option, as Discord keeps it. */
export interface WireOption {
  readonly type: number;
  readonly name: string;
  readonly description: string;
  readonly required?: boolean;
  readonly autocomplete?: boolean;
  readonly choices?: readonly WireChoice[];
  readonly options?: readonly WireOption[];
  readonly channel_types?: readonly number[];
  readonly min_value?: number;
  readonly max_value?: number;
  readonly min_length?: number;
  readonly max_length?: number;
  readonly name_localizations?: Readonly<Record<string, string>> | null;
  readonly description_localizations?: Readonly<Record<string, string>> | null;
}

/** A registered command, as Discord keeps it. */
export interface WireCommand {
  readonly id: string;
  readonly application_id: string;
  readonly guild_id?: string;
  readonly version: string;
  readonly type: number;
  readonly name: string;
  readonly description: string;
  readonly options?: readonly WireOption[];
  readonly default_member_permissions: string | null;
  readonly dm_permission?: boolean;
  readonly nsfw: boolean;
  readonly contexts: readonly number[] | null;
  readonly integration_types: readonly number[];
  readonly name_localizations: Readonly<Record<string, string>> | null;
  readonly description_localizations: Readonly<Record<string, string>> | null;
}
