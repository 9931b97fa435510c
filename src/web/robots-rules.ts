/** What a robots.txt lets a program fetch (RFC 9309). */
import robotsParser from "robots-parser";

export interface RobotsRules {
  allows(url: URL): boolean;
  /** Milliseconds between two requests; 0 where none is asked for. */
  readonly crawlDelayMs: number;
}

/** Of a host without a robots.txt. */
export const ALLOW_ALL: RobotsRules = { allows: () => true, crawlDelayMs: 0 };

/** What is used of the parser. Its own types miss that it is a CommonJS module. */
interface ParsedRobots {
  isAllowed(url: string, agent: string): boolean | undefined;
  getCrawlDelay(agent: string): number | undefined;
}

const KNOWN_FIELDS: ReadonlySet<string> = new Set(["user-agent", "allow", "disallow", "crawl-delay"]);
/** Rules are matched in steps of rule length times path length, for each wildcard anew: honest files have a few kilobytes of these. */
const MAX_WILDCARD_CHARACTERS = 10_000;
const MAX_RULE_CHARACTERS = 1_000;
/** As many as fit into half a megabyte of the usual length. */
const MAX_RULES = 20_000;

/** Reads the robots.txt of an origin for a product token such as `coverage-bot`. Never throws. */
export function readRobots(origin: string, text: string, product: string): RobotsRules {
  const parsed = parse(`${origin}/robots.txt`, ownLines(text, product.toLowerCase()).join("\n"));
  const delay = parsed.getCrawlDelay(product) ?? 0;
  return {
    crawlDelayMs: Number.isFinite(delay) && delay > 0 ? delay * 1000 : 0,
    allows: (url) => url.pathname === "/robots.txt" || parsed.isAllowed(url.href, product) !== false,
  };
}

function parse(url: string, text: string): ParsedRobots {
  const parser: unknown = robotsParser;
  if (typeof parser !== "function") throw new TypeError("robots-parser is not what it was");
  return Reflect.apply(parser, undefined, [url, text]);
}

interface Group {
  /** Of those that matter here. */
  readonly agents: Set<string>;
  readonly rules: (readonly [field: string, value: string])[];
}

/**
 * The groups of a product and of "*", rule by rule. What concerns others is left out before it is parsed: the parser
 * writes each rule down for each agent that its group names, which a hostile file makes millions of.
 */
function ownLines(text: string, product: string): readonly string[] {
  let wildcards = 0;
  let left = MAX_RULES;
  return groupsOf(text, product).flatMap(({ agents, rules }) => {
    if (agents.size === 0 || rules.length === 0) return [];
    const kept = rules.slice(0, left);
    left -= kept.length;
    const lines = kept.flatMap(([field, value]) => {
      if (value.includes("*")) wildcards += value.length;
      const isBeyond = value.length > MAX_RULE_CHARACTERS || wildcards > MAX_WILDCARD_CHARACTERS;
      return isBeyond && value.includes("*") ? boundedRule(field, value) : [`${field}: ${value}`];
    });
    return [...[...agents].map((agent) => `user-agent: ${agent}`), ...lines];
  });
}

function groupsOf(text: string, product: string): readonly Group[] {
  const groups: Group[] = [];
  let group: Group = { agents: new Set(), rules: [] };
  for (const [field, value] of fields(text)) {
    if (field !== "user-agent") {
      group.rules.push([field, value]);
      continue;
    }
    if (group.rules.length > 0) group = { agents: new Set(), rules: [] };
    if (group.agents.size === 0 && groups.at(-1) !== group) groups.push(group);
    const agent = value.split("/", 1)[0]?.trim().toLowerCase() ?? "";
    if (agent === product || agent === "*") group.agents.add(agent);
  }
  return groups;
}

function* fields(text: string): Generator<readonly [field: string, value: string]> {
  for (const line of text.replace(/^\uFEFF/, "").split(/\r\n|\r|\n/)) {
    const content = line.split("#", 1)[0] ?? "";
    const colon = content.indexOf(":");
    if (colon < 0) continue;
    const field = content.slice(0, colon).trim().toLowerCase();
    if (KNOWN_FIELDS.has(field)) yield [field, content.slice(colon + 1).trim()];
  }
}

/** Beyond reason a rule that forbids does so from its first wildcard on, and one that allows goes. */
function boundedRule(field: string, value: string): readonly string[] {
  return field === "disallow" ? [`disallow: ${value.split("*", 1)[0] || "/"}`] : [];
}
