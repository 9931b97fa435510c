/** Editions in forums: the title of a post and its tags. */
import { ChannelFlags, type ForumChannel, type GuildForumTag } from "discord.js";
import type { Edition } from "../../core/digests/subscription.ts";
import { usableTags } from "../forum-tags.ts";
import { fitTo } from "../render/fit.ts";
import { visibleLine } from "../render/visible.ts";
import { digestWords } from "./digest-words.ts";
import type { Post } from "./requests.ts";

const NAME_CHARS = 100;
const MAX_TAGS = 5;
const WORDS = /[\p{L}\p{N}]+/gu;

/** The post of an edition; null where the forum asks for a tag and the bot may use none. */
export function postOf(edition: Edition, forum: ForumChannel): Post | null {
  const tags = tagsFor(edition, forum);
  if (tags.length === 0 && forum.flags.has(ChannelFlags.RequireTag)) return null;
  return { forum: forum.id, name: nameFor(edition), tags };
}

/** `Digest: floods – 6 Nov 2024`: the topic gives way where there is too little room. */
function nameFor({ subscription, createdAt }: Edition): string {
  const { topic, locale, timezone } = subscription;
  const date = new Intl.DateTimeFormat(locale, { dateStyle: "medium", timeZone: timezone });
  const values = { date: date.format(new Date(createdAt)) };
  if (topic === null) return digestWords("post", locale, values);
  const room = NAME_CHARS - digestWords("postOn", locale, { ...values, topic: "" }).length;
  return digestWords("postOn", locale, { ...values, topic: fitTo(topic, room, visibleLine) });
}

/** Those asked for by name, else those that the topic names; where one must be, the first that anybody may use. */
function tagsFor({ subscription }: Edition, forum: ForumChannel): string[] {
  const { flags } = forum;
  const usable = usableTags(forum);
  const asked = new Set(subscription.tags.map(folded));
  const topic = ` ${wordsOf(subscription.topic ?? "")} `;
  const isInTopic = (tag: GuildForumTag) => {
    const name = wordsOf(tag.name);
    return name !== "" && topic.includes(` ${name} `);
  };
  const named = usable.filter(({ name }) => asked.has(folded(name)));
  const chosen = named.length > 0 ? named : usable.filter(isInTopic);
  const needed = chosen.length === 0 && flags.has(ChannelFlags.RequireTag);
  // Moderated tags say something about a post that the bot cannot know.
  const some = needed ? usable.filter(({ moderated }) => !moderated).slice(0, 1) : chosen;
  return some.slice(0, MAX_TAGS).map(({ id }) => id);
}

function folded(text: string): string {
  return text.normalize("NFKC").trim().toLowerCase();
}

function wordsOf(text: string): string {
  return (folded(text).match(WORDS) ?? []).join(" ");
}
