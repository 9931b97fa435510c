/** Forum channels of the double: their tags, and what a post may have of them. */
import { type Fields, given, list, type Place } from "./form.ts";
import { FORUM } from "./limits.ts";
import type { ChannelPlan } from "./options.ts";
import { refusal } from "./refusal.ts";
import type { Snowflakes } from "./snowflake.ts";
import type { WireChannel } from "./wire.ts";

/** Flag of a channel: posts must have a tag. */
const REQUIRE_TAG = 1 << 4;

export interface WireTag {
  readonly id: string;
  readonly name: string;
  /** Only who may manage threads may put it on. */
  readonly moderated: boolean;
  readonly emoji_id: null;
  readonly emoji_name: null;
}

/** The fields that only forums have. */
export function forumFields({ tags = [], requiresTag = false }: ChannelPlan, ids: Snowflakes) {
  const wire = tags.map((name): WireTag => {
    const moderated = name.startsWith("!");
    return {
      id: ids.next(),
      name: moderated ? name.slice(1) : name,
      moderated,
      emoji_id: null,
      emoji_name: null,
    };
  });
  return {
    available_tags: wire,
    flags: requiresTag ? REQUIRE_TAG : 0,
    default_reaction_emoji: null,
    default_sort_order: null,
    default_forum_layout: 0,
  };
}

export function tagsOf({ available_tags: tags }: WireChannel): readonly WireTag[] {
  return (tags as readonly WireTag[] | undefined) ?? [];
}

/** The tags of a post as Discord takes them; 40067 where one must be and none is. */
export function checkTags(
  place: Place,
  body: Fields,
  forum: WireChannel,
  moderates: boolean,
): readonly string[] {
  const asked = given(body.applied_tags) ? list(place, body.applied_tags, 0, FORUM.tags) : [];
  const chosen = asked.map(String);
  chosen.forEach((id, at) => {
    const tag = tagsOf(forum).find((one) => one.id === id);
    if (!tag) place.at(at).wrong("CHANNEL_TAG_INVALID", "Invalid tag");
    else if (tag.moderated && !moderates) throw refusal("missingPermissions");
  });
  if (chosen.length === 0 && (Number(forum.flags) & REQUIRE_TAG) !== 0) throw refusal("tagNeeded");
  return chosen;
}
